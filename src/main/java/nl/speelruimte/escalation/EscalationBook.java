package nl.speelruimte.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads escalations with their steps, for whoever may see them. */
@Component
class EscalationBook {

  private static final SortColumns SORT = new SortColumns(Map.of("provider", "p.name", "municipality", "m.name",
      "level", "e.level_number", "deadline", "e.deadline", "ownedBy", "e.owned_by", "openedOn", "e.opened_on",
      "closedOn", "e.closed_on"), "e.open_now DESC, e.level_number DESC, e.deadline IS NULL, e.deadline, e.id");
  private static final String FROM = """
       FROM escalation_case e
       JOIN parties_provider p ON p.id = e.provider_id
       LEFT JOIN parties_municipality m ON m.id = e.municipality_id
       LEFT JOIN contracting_contract c ON c.id = e.contract_id
      WHERE (:provider = 0 OR e.provider_id = :provider) AND (:level = 0 OR e.level_number = :level)
        AND (:closed OR e.open_now) AND (%s)""";
  private static final String COLUMNS = "SELECT e.*, p.name AS provider_name, m.name AS municipality_name, c.number";
  private final JdbcClient jdbc;
  private final EscalationSteps steps;
  private final FormalNotices notices;
  private final Clock clock;

  EscalationBook(JdbcClient jdbc, EscalationSteps steps, FormalNotices notices, Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.notices = notices;
    this.clock = clock;
  }

  List<EscalationRow> rows(Viewer viewer, EscalationFilter filter, Pageable page) {
    return filtered(viewer, filter, COLUMNS, SORT.of(page)).query(this::row).list();
  }

  long count(Viewer viewer, EscalationFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  EscalationDetails details(Viewer viewer, EscalationId id) {
    var all = new EscalationFilter(null, null, true);
    return filtered(viewer, all, COLUMNS, " AND e.id = '%s'".formatted(id.value()))
        .query((row, index) -> new EscalationDetails(row(row, index), row.getString("opened_by"), row.getInt("version"),
            steps.of(id, EscalationSteps.byStep(notices.ofCase(viewer, id))),
            EscalationScopes.may(viewer, municipality(row), row.getBoolean("open_now"))))
        .optional().orElseThrow(() -> new NotHere("escalation", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, EscalationFilter filter, String select, String tail) {
    var mine = EscalationScopes.escalations(viewer.scope());
    return jdbc.sql(select + FROM.formatted(mine.sql()) + tail)
        .param("provider", filter.provider() == null ? 0 : filter.provider().value())
        .param("level", filter.level() == null ? 0 : filter.level().number())
        .param("closed", filter.withClosed()).params(mine.parameters());
  }

  private EscalationRow row(ResultSet row, int index) throws SQLException {
    var contract = row.getObject("contract_id", Integer.class);
    var deadline = row.getObject("deadline", LocalDate.class);
    return new EscalationRow(new EscalationId(UUID.fromString(row.getString("id"))),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"), municipality(row),
        row.getString("municipality_name"), contract == null ? null : new ContractId(contract), row.getString("number"),
        row.getString("reason"), EscalationLevel.of(row.getInt("level_number")), deadline, row.getString("owned_by"),
        row.getObject("opened_on", LocalDate.class), row.getObject("closed_on", LocalDate.class),
        DeadlineState.of(deadline, LocalDate.now(clock)));
  }

  private static @Nullable MunicipalityId municipality(ResultSet row) throws SQLException {
    var place = row.getObject("municipality_id", Integer.class);
    return place == null ? null : new MunicipalityId(place);
  }
}
