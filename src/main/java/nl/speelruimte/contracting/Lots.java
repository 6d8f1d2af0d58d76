package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lots of the procurements, and which municipalities buy them. */
@Service
@Transactional(readOnly = true)
public class Lots {

  private static final SortColumns SORT = new SortColumns(Map.of("procurement", "pr.name", "code", "l.code",
      "name", "l.name", "budgetGroup", "l.budget_group", "variant", "l.delivery_variant",
      "municipalities", "municipalities", "contracts", "contracts"), "pr.start_date DESC, l.code, l.id");
  private static final String ROW = """
      SELECT l.id, pr.name AS procurement, pr.code AS procurement_code, l.code, l.name, l.budget_group, l.delivery_variant,
             (SELECT COUNT(*) FROM contracting_lot_municipality lm WHERE lm.lot_id = l.id) AS municipalities,
             (SELECT COUNT(*) FROM contracting_contract_lot ccl JOIN contracting_contract c ON c.id = ccl.contract_id
               WHERE ccl.lot_id = l.id AND (%s)) AS contracts""";
  private static final String FROM = """
       FROM contracting_lot l JOIN contracting_procurement pr ON pr.id = l.procurement_id
      WHERE (:text = '' OR l.code LIKE :like OR l.name LIKE :like OR pr.name LIKE :like)
        AND (:procurement = '' OR pr.code = :procurement)
        AND (:municipality = 0 OR EXISTS (SELECT 1 FROM contracting_lot_municipality fm
                                           WHERE fm.lot_id = l.id AND fm.municipality_id = :municipality))
        AND (%s)""";
  private final JdbcClient jdbc;
  private final Clock clock;

  Lots(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<LotRow> rows(Viewer viewer, LotFilter filter, Pageable page) {
    return filtered(viewer, filter, columns(viewer), SORT.of(page)).query(Lots::row).list();
  }

  public long count(Viewer viewer, LotFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  /** @throws NotHere when there is no such lot for this viewer */
  public LotDetails details(Viewer viewer, LotId id) {
    var municipalities = jdbc.sql("""
            SELECT m.id, m.name FROM contracting_lot_municipality lm JOIN parties_municipality m
                ON m.id = lm.municipality_id WHERE lm.lot_id = :id ORDER BY m.name, m.id""")
        .param("id", id.value()).query((row, _) -> Map.entry(new MunicipalityId(row.getInt(1)), row.getString(2)))
        .list();
    return filtered(viewer, LotFilter.ALL, columns(viewer), " AND l.id = " + id.value())
        .query((row, index) -> new LotDetails(row(row, index), row.getString("procurement_code"),
            municipalities.stream().map(Map.Entry::getValue).toList(),
            municipalities.stream().map(Map.Entry::getKey).toList(), viewer.keepsRegister()))
        .optional().orElseThrow(() -> new NotHere("lot", id));
  }

  /** The lots of a contract the caller may see. */
  List<LotRow> ofContract(Viewer viewer, ContractId contract, Recorded recorded) {
    return filtered(viewer, LotFilter.ALL, columns(viewer), " AND l.id IN (SELECT cl.lot_id FROM "
        + recorded.table(Kept.CONTRACT_LOT) + " cl WHERE cl.contract_id = " + contract.value() + ") ORDER BY l.code")
        .params(recorded.parameters()).query(Lots::row).list();
  }

  private String columns(Viewer viewer) {
    return ROW.formatted(contracts(viewer).sql());
  }

  private Restriction contracts(Viewer viewer) {
    return ContractScopes.contracts(viewer.scope(), LocalDate.now(clock));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, LotFilter filter, String select, String tail) {
    var mine = ContractScopes.lots(viewer.scope());
    return jdbc.sql(select + FROM.formatted(mine.sql()) + tail)
        .param("text", filter.text().strip())
        .param("like", Restriction.containing(filter.text()))
        .param("procurement", filter.procurement() == null ? "" : filter.procurement())
        .param("municipality", filter.municipality() == null ? 0 : filter.municipality().value())
        .params(contracts(viewer).parameters())
        .params(mine.parameters());
  }

  private static LotRow row(ResultSet row, int index) throws SQLException {
    return new LotRow(new LotId(row.getInt("id")), row.getString("procurement"), row.getString("code"),
        row.getString("name"), row.getString("budget_group"),
        DeliveryVariant.valueOf(row.getString("delivery_variant")), row.getInt("municipalities"),
        row.getInt("contracts"));
  }
}
