package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procurements in which the lots were put to tender. */
@Service
@Transactional(readOnly = true)
public class Procurements {

  private static final SortColumns SORT = new SortColumns(Map.of("code", "pr.code", "name", "pr.name",
      "procedure", "pr.procedure_kind", "start", "pr.start_date", "end", "pr.end_date", "lots", "lots"),
      "pr.start_date DESC, pr.id");
  /** Counts the lots the viewer may see; a procurement without any is not shown to a provider. */
  private static final String LOTS = "SELECT %s FROM contracting_lot l WHERE l.procurement_id = pr.id AND (%s)";
  private final JdbcClient jdbc;

  Procurements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<ProcurementRow> rows(Viewer viewer, Pageable page) {
    return select(viewer, "SELECT pr.*, (%s) AS lots".formatted(LOTS), SORT.of(page)).query(Procurements::row).list();
  }

  public long count(Viewer viewer) {
    return select(viewer, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec select(Viewer viewer, String what, String tail) {
    var lots = ContractScopes.lots(viewer.scope());
    var mine = visible(viewer, lots);
    return jdbc.sql(what.formatted("COUNT(*)", lots.sql()) + " FROM contracting_procurement pr WHERE "
            + mine.sql() + tail)
        .params(lots.parameters());
  }

  private static Restriction visible(Viewer viewer, Restriction lots) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() ->
          Restriction.EVERYTHING;
      case AccessScope.Municipal _ -> Restriction.EVERYTHING;
      case AccessScope.OfProvider _ ->
          new Restriction("EXISTS (" + LOTS.formatted("1", lots.sql()) + ")", lots.parameters());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static ProcurementRow row(ResultSet row, int index) throws SQLException {
    return new ProcurementRow(row.getString("code"), row.getString("name"),
        ProcedureKind.valueOf(row.getString("procedure_kind")), row.getObject("start_date", LocalDate.class),
        row.getObject("end_date", LocalDate.class), row.getInt("lots"));
  }
}
