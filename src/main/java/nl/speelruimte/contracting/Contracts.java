package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts between providers and municipalities. */
@Service
@Transactional(readOnly = true)
public class Contracts {

  /** In SQL, the last day of a contract {@code c}: its end, or the last day of the latest notice when that is earlier. */
  public static final String LAST_DAY = """
      LEAST(c.end_date, COALESCE((SELECT n.end_after FROM contracting_entry n
        WHERE n.contract_id = c.id AND n.type = 'NOTICE' ORDER BY n.number DESC LIMIT 1), c.end_date))""";
  /** The same as {@link ContractRow#noticeBy}. */
  private static final String NOTICE_BY =
      "DATE_SUB(DATE_SUB(DATE_ADD(c.end_date, INTERVAL 1 DAY), INTERVAL c.notice_months MONTH), INTERVAL 1 DAY)";
  /** A running contract past its end has expired, whether or not somebody wrote that down. */
  private static final String STATUS_TODAY =
      "CASE WHEN c.status IN ('ACTIVE', 'SUSPENDED') AND c.end_date < :today THEN 'EXPIRED' ELSE c.status END";
  private static final SortColumns SORT = new SortColumns(Map.of("number", "c.number", "providerName", "p.name",
      "procurement", "pr.name", "lots", "lots", "start", "c.start_date", "end", "c.end_date",
      "noticeBy", "notice_by", "status", "status_today"), "p.name, c.start_date DESC, c.id");
  private static final String FROM = """
       FROM %%1$s c
       JOIN parties_provider p ON p.id = c.provider_id
       JOIN contracting_procurement pr ON pr.id = c.procurement_id
      WHERE (:text = '' OR c.number LIKE :like OR p.name LIKE :like OR p.agb_code LIKE :start)
        AND (:provider = 0 OR c.provider_id = :provider)
        AND (:lot = 0 OR EXISTS (SELECT 1 FROM %%2$s fl WHERE fl.contract_id = c.id AND fl.lot_id = :lot))
        AND (:municipality = 0 OR EXISTS (SELECT 1 FROM %%3$s fm
                                           WHERE fm.contract_id = c.id AND fm.municipality_id = :municipality))
        AND (:status = '' OR %s = :status)""".formatted(STATUS_TODAY);
  private static final String ROW = """
      SELECT c.id, c.number, c.provider_id, p.name AS provider_name, pr.name AS procurement, c.start_date, c.end_date,
             %s AS notice_by, %s AS status_today, c.version,
             c.notice_months, c.extension_options, c.extension_length_months, c.extensions_used,
             (SELECT GROUP_CONCAT(l.code ORDER BY l.code SEPARATOR ', ') FROM %%2$s cl
                JOIN contracting_lot l ON l.id = cl.lot_id WHERE cl.contract_id = c.id) AS lots""".formatted(NOTICE_BY, STATUS_TODAY);
  private static final Recorded NOW = new Recorded(null);
  private final JdbcClient jdbc;
  private final Lots lots;
  private final Clock clock;

  Contracts(JdbcClient jdbc, Lots lots, Clock clock) {
    this.jdbc = jdbc;
    this.lots = lots;
    this.clock = clock;
  }

  public List<ContractRow> rows(Viewer viewer, ContractFilter filter, Pageable page) {
    return filtered(viewer, filter, ROW + FROM, SORT.of(page), NOW).query(Contracts::row).list();
  }

  public long count(Viewer viewer, ContractFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*)" + FROM, "", NOW).query(Long.class).single();
  }

  /** @throws NotHere when there is no such contract for this viewer */
  public ContractDetails details(Viewer viewer, ContractId id) {
    return details(viewer, id, null);
  }

  /**
   * The contract as it stood.
   *
   * @param asOf from where one looks back; null for now. Looking back one may do nothing
   * @throws NotHere when there is no such contract for this viewer, or was none then
   */
  public ContractDetails details(Viewer viewer, ContractId id, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    return filtered(viewer, ContractFilter.ALL, ROW + FROM, " AND c.id = " + id.value(), recorded)
        .query((row, index) -> {
          var contract = row(row, index);
          var options = row.getInt("extension_options");
          var used = row.getInt("extensions_used");
          var places = places(id, recorded);
          var notice = endsByNotice(id, recorded);
          return new ContractDetails(contract, row.getInt("notice_months"), options,
              row.getInt("extension_length_months"), used, row.getInt("version"),
              lots.ofContract(viewer, id, recorded), lotTerms(id, recorded), places.stream().map(PlaceTerm::name).toList(),
              places, notice, asOf == null ? may(viewer, contract.status(), used < options && notice == null) : Set.of());
        })
        .optional().orElseThrow(() -> new NotHere("contract", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, ContractFilter filter, String select, String tail,
      Recorded recorded) {
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql(select.formatted(recorded.contracts(), recorded.table(Kept.CONTRACT_LOT),
            recorded.table(Kept.CONTRACT_MUNICIPALITY)) + " AND (" + mine.sql() + ")" + tail)
        .param("today", recorded.day(clock))
        .param("text", filter.text().strip())
        .param("like", Restriction.containing(filter.text()))
        .param("start", Restriction.beginning(filter.text()))
        .param("provider", filter.provider() == null ? 0 : filter.provider().value())
        .param("lot", filter.lot() == null ? 0 : filter.lot().value())
        .param("municipality", filter.municipality() == null ? 0 : filter.municipality().value())
        .param("status", filter.status() == null ? "" : filter.status().name())
        .params(recorded.parameters()).params(mine.parameters());
  }

  private @Nullable LocalDate endsByNotice(ContractId id, Recorded recorded) {
    return jdbc.sql("SELECT e.end_after FROM contracting_entry e WHERE e.contract_id = :id AND e.type = 'NOTICE' AND "
            + recorded.written("e.recorded_at") + " ORDER BY e.number DESC LIMIT 1")
        .param("id", id.value()).params(recorded.parameters()).query(LocalDate.class).optional().orElse(null);
  }

  private List<LotTerm> lotTerms(ContractId id, Recorded recorded) {
    return jdbc.sql("""
            SELECT cl.lot_id, l.code, l.name, cl.valid_from, cl.valid_to, cl.predecessor_id
              FROM %s cl JOIN contracting_lot l ON l.id = cl.lot_id
             WHERE cl.contract_id = :id ORDER BY l.code, l.id""".formatted(recorded.table(Kept.CONTRACT_LOT)))
        .param("id", id.value()).params(recorded.parameters())
        .query((row, _) -> {
          var before = row.getObject("predecessor_id", Integer.class);
          return new LotTerm(new LotId(row.getInt("lot_id")), row.getString("code"), row.getString("name"),
              day(row, "valid_from"), day(row, "valid_to"), before == null ? null : new LotId(before));
        }).list();
  }

  private List<PlaceTerm> places(ContractId id, Recorded recorded) {
    return jdbc.sql("""
            SELECT m.id, m.name, cm.valid_from, cm.valid_to FROM %s cm
              JOIN parties_municipality m ON m.id = cm.municipality_id WHERE cm.contract_id = :id ORDER BY m.name, m.id"""
            .formatted(recorded.table(Kept.CONTRACT_MUNICIPALITY)))
        .param("id", id.value()).params(recorded.parameters())
        .query((row, _) -> new PlaceTerm(new MunicipalityId(row.getInt("id")), row.getString("name"),
            day(row, "valid_from"), day(row, "valid_to"))).list();
  }

  /** Whether this viewer keeps the register by hand. */
  public static boolean mayKeep(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER, Role.BUREAU_ADMIN);
  }

  private static Set<ContractAction> may(Viewer viewer, ContractStatus status, boolean extensionLeft) {
    var may = EnumSet.noneOf(ContractAction.class);
    if (viewer.isBureau()) {
      may.add(ContractAction.LOAD_CHANGES);
    }
    if (!mayKeep(viewer)) {
      return may;
    }
    may.add(ContractAction.KEEP_DOSSIER);
    if (!status.steps().isEmpty()) {
      may.add(ContractAction.STEP);
      may.add(ContractAction.AGREE_TARIFFS);
    }
    if (status.isBeingMade()) {
      may.add(ContractAction.REWRITE);
    }
    if (status.isRunning()) {
      may.add(ContractAction.AMEND);
      may.add(ContractAction.GIVE_NOTICE);
      if (extensionLeft) {
        may.add(ContractAction.EXTEND);
      }
    }
    return may;
  }

  private static ContractRow row(ResultSet row, int index) throws SQLException {
    return new ContractRow(new ContractId(row.getInt("id")), row.getString("number"),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"), row.getString("procurement"),
        row.getString("lots"), row.getObject("start_date", LocalDate.class), row.getObject("end_date", LocalDate.class),
        row.getObject("notice_by", LocalDate.class),
        ContractStatus.valueOf(row.getString("status_today")));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
