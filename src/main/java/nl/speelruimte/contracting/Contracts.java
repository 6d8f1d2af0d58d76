package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts between providers and municipalities. */
@Service
@Transactional(readOnly = true)
public class Contracts {

  /** A running contract past its end has expired, whether or not somebody wrote that down. */
  private static final String STATUS_TODAY =
      "CASE WHEN c.status IN ('ACTIVE', 'SUSPENDED') AND c.end_date < :today THEN 'EXPIRED' ELSE c.status END";
  private static final SortColumns SORT = new SortColumns(Map.of("number", "c.number", "providerName", "p.name",
      "procurement", "pr.name", "lots", "lots", "start", "c.start_date", "end", "c.end_date",
      "noticeBy", "notice_by", "status", "status_today"), "p.name, c.start_date DESC, c.id");
  private static final String FROM = """
       FROM contracting_contract c
       JOIN parties_provider p ON p.id = c.provider_id
       JOIN contracting_procurement pr ON pr.id = c.procurement_id
      WHERE (:text = '' OR c.number LIKE :like OR p.name LIKE :like OR p.agb_code LIKE :start)
        AND (:provider = 0 OR c.provider_id = :provider)
        AND (:lot = 0 OR EXISTS (SELECT 1 FROM contracting_contract_lot fl
                                  WHERE fl.contract_id = c.id AND fl.lot_id = :lot))
        AND (:municipality = 0 OR EXISTS (SELECT 1 FROM contracting_contract_municipality fm
                                           WHERE fm.contract_id = c.id AND fm.municipality_id = :municipality))
        AND (:status = '' OR %s = :status)""".formatted(STATUS_TODAY);
  private static final String ROW = """
      SELECT c.id, c.number, c.provider_id, p.name AS provider_name, pr.name AS procurement, c.start_date, c.end_date,
             DATE_SUB(c.end_date, INTERVAL c.notice_months MONTH) AS notice_by, %s AS status_today,
             c.notice_months, c.extension_options, c.extension_length_months,
             (SELECT GROUP_CONCAT(l.code ORDER BY l.code SEPARATOR ', ') FROM contracting_contract_lot cl
                JOIN contracting_lot l ON l.id = cl.lot_id WHERE cl.contract_id = c.id) AS lots""".formatted(STATUS_TODAY);
  private final JdbcClient jdbc;
  private final Lots lots;
  private final Clock clock;

  Contracts(JdbcClient jdbc, Lots lots, Clock clock) {
    this.jdbc = jdbc;
    this.lots = lots;
    this.clock = clock;
  }

  public List<ContractRow> rows(Viewer viewer, ContractFilter filter, Pageable page) {
    return filtered(viewer, filter, ROW + FROM, SORT.of(page)).query(Contracts::row).list();
  }

  public long count(Viewer viewer, ContractFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*)" + FROM, "").query(Long.class).single();
  }

  /** @throws NotHere when there is no such contract for this viewer */
  public ContractDetails details(Viewer viewer, ContractId id) {
    return filtered(viewer, ContractFilter.ALL, ROW + FROM + " AND c.id = " + id.value(), "")
        .query((row, index) -> new ContractDetails(row(row, index), row.getInt("notice_months"),
            row.getInt("extension_options"), row.getInt("extension_length_months"),
            lots.ofContract(viewer, id), municipalities(id), may(viewer)))
        .optional().orElseThrow(() -> new NotHere("contract", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, ContractFilter filter, String select, String tail) {
    var mine = ContractScopes.contracts(viewer.scope());
    return jdbc.sql(select + " AND (" + mine.sql() + ")" + tail)
        .param("today", LocalDate.now(clock))
        .param("text", filter.text().strip())
        .param("like", Restriction.containing(filter.text()))
        .param("start", Restriction.beginning(filter.text()))
        .param("provider", filter.provider() == null ? 0 : filter.provider().value())
        .param("lot", filter.lot() == null ? 0 : filter.lot().value())
        .param("municipality", filter.municipality() == null ? 0 : filter.municipality().value())
        .param("status", filter.status() == null ? "" : filter.status().name())
        .params(mine.parameters());
  }

  private List<String> municipalities(ContractId id) {
    return jdbc.sql("""
            SELECT m.name FROM contracting_contract_municipality cm JOIN parties_municipality m
                ON m.id = cm.municipality_id WHERE cm.contract_id = :id ORDER BY m.name""")
        .param("id", id.value()).query(String.class).list();
  }

  private static Set<ContractAction> may(Viewer viewer) {
    return viewer.isBureau() ? EnumSet.of(ContractAction.LOAD_CHANGES) : Set.of();
  }

  private static ContractRow row(ResultSet row, int index) throws SQLException {
    return new ContractRow(new ContractId(row.getInt("id")), row.getString("number"),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"), row.getString("procurement"),
        row.getString("lots"), day(row, "start_date"), day(row, "end_date"), day(row, "notice_by"),
        ContractStatus.valueOf(row.getString("status_today")));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
