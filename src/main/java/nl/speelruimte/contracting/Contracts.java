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
import nl.speelruimte.contracting.ContractDetails.Neighbour;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.ContractDetails.Succession;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
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

  /** In SQL, the last day of the latest notice of a contract {@code c}; its place is for what was written when one looks. */
  private static final String NOTICE = """
      (SELECT n.end_after FROM contracting_entry n WHERE n.contract_id = c.id AND n.type = 'NOTICE' AND %s
        ORDER BY n.number DESC LIMIT 1)""";
  /** The same of the day before the one on which it was ended by hand; it never ends before it begins. */
  private static final String ENDED = """
      (SELECT GREATEST(c.start_date, DATE_SUB(t.valid_on, INTERVAL 1 DAY)) FROM contracting_entry t
        WHERE t.contract_id = c.id AND t.type = 'STATUS' AND t.to_status = 'TERMINATED' AND %s
        ORDER BY t.number DESC LIMIT 1)""";
  /**
   * In SQL, the last day of a contract {@code c}: its end, or the last day of the latest notice or the one on which it was
   * ended by hand, when that is earlier.
   */
  public static final String LAST_DAY = lastDay(NOTICE.formatted("TRUE"), ENDED.formatted("TRUE"));
  /** The same of a contract as it stood. */
  private static final String LAST_DAY_THEN = lastDay(NOTICE.formatted("%4$s"), ENDED.formatted("%5$s"));
  private static final String NOTICE_THEN = NOTICE.formatted("%4$s");
  /** The same as {@link ContractRow#noticeBy}. */
  private static final String NOTICE_BY =
      "DATE_SUB(DATE_SUB(DATE_ADD(c.end_date, INTERVAL 1 DAY), INTERVAL c.notice_months MONTH), INTERVAL 1 DAY)";
  /** A running contract past the last day of a notice is terminated and past its end has expired, written down or not. */
  private static final String STATUS_TODAY = """
      CASE WHEN c.status NOT IN ('ACTIVE', 'SUSPENDED') THEN c.status
           WHEN %s < :today THEN 'TERMINATED' WHEN c.end_date < :today THEN 'EXPIRED' ELSE c.status END"""
      .formatted(NOTICE_THEN);
  private static final SortColumns SORT = new SortColumns(Map.of("number", "c.number", "providerName", "p.name",
      "procurement", "pr.name", "lots", "lots", "start", "c.start_date", "end", "last_day",
      "noticeBy", "notice_by", "status", "status_today"), "p.name, c.start_date DESC, c.id");
  private static final String FROM = """
       FROM %1$s c
       JOIN parties_provider p ON p.id = c.provider_id
       JOIN contracting_procurement pr ON pr.id = c.procurement_id
      WHERE (:text = '' OR c.number LIKE :like OR p.name LIKE :like OR p.agb_code LIKE :start)
        AND (:provider = 0 OR c.provider_id = :provider)
        AND (:lot = 0 OR EXISTS (SELECT 1 FROM %2$s fl WHERE fl.contract_id = c.id AND fl.lot_id = :lot))
        AND (:municipality = 0 OR EXISTS (SELECT 1 FROM %3$s fm
                                           WHERE fm.contract_id = c.id AND fm.municipality_id = :municipality))
        AND (:status = '' OR\s""" + STATUS_TODAY + " = :status)";
  private static final String ROW = """
      SELECT c.id, c.number, c.provider_id, p.name AS provider_name, pr.name AS procurement, c.start_date, c.end_date,
             c.notice_months, c.extension_options, c.extension_length_months, c.extensions_used, c.takeover, c.version,
             (SELECT GROUP_CONCAT(l.code ORDER BY l.code SEPARATOR ', ') FROM %2$s cl
                JOIN contracting_lot l ON l.id = cl.lot_id WHERE cl.contract_id = c.id) AS lots,
             """ + NOTICE_BY + " AS notice_by, " + NOTICE_THEN + " AS ends_by_notice, " + LAST_DAY_THEN + " AS last_day, "
      + STATUS_TODAY + " AS status_today";
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

  /** Those of a provider that run, are suspended or wait for a signature. */
  public List<ContractRow> current(Viewer viewer, ProviderId provider, Pageable page) {
    return filtered(viewer, ContractFilter.of(provider), ROW + FROM,
        " AND " + STATUS_TODAY.formatted("", "", "", "TRUE", "TRUE") + " IN ('IN_SIGNING', 'ACTIVE', 'SUSPENDED')"
            + SORT.of(page), NOW).query(Contracts::row).list();
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
          var open = used < options && contract.endsByNotice() == null;
          return new ContractDetails(contract, row.getInt("notice_months"), options,
              row.getInt("extension_length_months"), used, row.getInt("version"),
              lots.ofContract(viewer, id, recorded), lotTerms(id, recorded), places.stream().map(PlaceTerm::name).toList(),
              places, succession(viewer, id, row.getString("takeover"), recorded),
              asOf == null ? may(viewer, contract.status(), open) : Set.of());
        })
        .optional().orElseThrow(() -> new NotHere("contract", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, ContractFilter filter, String select, String tail,
      Recorded recorded) {
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql(select.formatted(recorded.contracts(), recorded.table(Kept.CONTRACT_LOT),
            recorded.table(Kept.CONTRACT_MUNICIPALITY), recorded.written("n.recorded_at"), recorded.written("t.recorded_at"))
            + " AND (" + mine.sql() + ")" + tail)
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

  /** Only neighbours that this viewer may see are named. */
  private Succession succession(Viewer viewer, ContractId id, @Nullable String takeover, Recorded recorded) {
    return new Succession(
        neighbours(viewer, id, "x.id = :id AND c.id = x.predecessor_id", recorded).stream().findFirst().orElse(null),
        takeover, neighbours(viewer, id, "x.predecessor_id = :id AND c.id = x.id", recorded));
  }

  private List<Neighbour> neighbours(Viewer viewer, ContractId id, String which, Recorded recorded) {
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql("""
            SELECT c.id, c.number, p.name FROM %1$s x JOIN %1$s c ON %2$s
              JOIN parties_provider p ON p.id = c.provider_id WHERE (%3$s) ORDER BY c.start_date, c.id"""
            .formatted(recorded.contracts(), which, mine.sql()))
        .param("id", id.value()).params(recorded.parameters()).params(mine.parameters())
        .query((row, _) -> new Neighbour(new ContractId(row.getInt(1)), row.getString(2), row.getString(3))).list();
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

  /** @throws NotHere for whoever does not keep the register */
  public static void requireKeeper(Viewer viewer, String what, Object id) {
    if (!viewer.keepsRegister()) {
      throw new NotHere(what, id);
    }
  }

  private static String lastDay(String notice, String ended) {
    return "LEAST(c.end_date, COALESCE(" + notice + ", c.end_date), COALESCE(" + ended + ", c.end_date))";
  }

  private static Set<ContractAction> may(Viewer viewer, ContractStatus status, boolean extensionLeft) {
    var may = EnumSet.noneOf(ContractAction.class);
    if (viewer.isBureau()) {
      may.add(ContractAction.LOAD_CHANGES);
    }
    if (!viewer.keepsRegister()) {
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
        row.getObject("last_day", LocalDate.class), row.getObject("notice_by", LocalDate.class),
        row.getObject("ends_by_notice", LocalDate.class), ContractStatus.valueOf(row.getString("status_today")));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
