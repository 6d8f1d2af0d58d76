package nl.speelruimte.plans.frameworks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads frameworks and their versions, for whoever may see them. */
@Component
class FrameworkBook {

  private static final SortColumns SORT = new SortColumns(Map.of("name", "v.name", "purpose", "v.purpose",
      "state", "v.state", "adopted", "v.adopted_on", "criteria", "criteria"),
      "FIELD(v.state, 'CONCEPT', 'ADOPTED', 'RETIRED'), v.name, v.id");
  /** Of each framework the version to look at has turn 1. */
  private static final String FRAMEWORKS = """
      WITH seen AS (
        SELECT v.*, f.purpose, ROW_NUMBER() OVER (PARTITION BY v.framework_id
            ORDER BY FIELD(v.state, 'ADOPTED', 'CONCEPT', 'RETIRED'), v.number DESC) AS turn
          FROM plans_framework_version v JOIN plans_framework f ON f.id = v.framework_id
         WHERE (%s))
      """;
  private static final String OF_THE_LIST = """
       FROM seen v
      WHERE v.turn = 1 AND (:text = '' OR v.name LIKE :like) AND (:purpose = '' OR v.purpose = :purpose)
        AND (:state = '' OR v.state = :state)""";
  private static final String VERSIONS = """
      SELECT v.*, f.purpose FROM plans_framework_version v JOIN plans_framework f ON f.id = v.framework_id
       WHERE (%s) AND (%s)""";
  private final JdbcClient jdbc;

  FrameworkBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FrameworkRow> rows(Viewer viewer, FrameworkFilter filter, Pageable page) {
    return listed(viewer, filter, """
        SELECT v.*, (SELECT COUNT(*) FROM plans_criterion c WHERE c.version_id = v.id) AS criteria,
          (SELECT k.id FROM seen k WHERE k.framework_id = v.framework_id AND k.state = 'CONCEPT' AND k.turn > 1) AS concept""",
        SORT.of(page)).query((row, _) -> new FrameworkRow(version(row), row.getInt("criteria"),
            versionId(row, "concept"))).list();
  }

  long count(Viewer viewer, FrameworkFilter filter) {
    return listed(viewer, filter, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec listed(Viewer viewer, FrameworkFilter filter, String select, String tail) {
    var mine = FrameworkScopes.visibleTo(viewer);
    return jdbc.sql(FRAMEWORKS.formatted(mine.sql()) + select + OF_THE_LIST + tail)
        .param("text", filter.text().strip()).param("like", Restriction.containing(filter.text()))
        .param("purpose", filter.purpose() == null ? "" : filter.purpose().name())
        .param("state", filter.state() == null ? "" : filter.state().name()).params(mine.parameters());
  }

  Optional<Found> find(Viewer viewer, FrameworkVersionId id) {
    return versions(viewer, Restriction.where("v.id = :id", "id", id.value()), "")
        .query((row, _) -> new Found(version(row), row.getString("explanation"), versionId(row, "copied_from"),
            row.getInt("version"))).optional();
  }

  /** The versions of a framework, the latest first. */
  List<FrameworkVersionRow> versions(Viewer viewer, FrameworkId framework) {
    return versions(viewer, Restriction.where("v.framework_id = :framework", "framework", framework.value()),
        " ORDER BY v.number DESC").query((row, _) -> version(row)).list();
  }

  /** What calls and rounds may choose now: the latest decision first. */
  List<FrameworkVersionRow> choosable(Viewer viewer) {
    return versions(viewer, new Restriction("v.state = 'ADOPTED'", Map.of()),
        " ORDER BY v.adopted_on DESC, v.name, v.number DESC").query((row, _) -> version(row)).list();
  }

  /** The version before one, as far as this viewer sees it. */
  Optional<FrameworkVersionRow> before(Viewer viewer, FrameworkVersionRow version) {
    var earlier = new Restriction("v.framework_id = :framework AND v.number < :number",
        Map.of("framework", version.framework().value(), "number", version.number()));
    return versions(viewer, earlier, " ORDER BY v.number DESC LIMIT 1").query((row, _) -> version(row)).optional();
  }

  private JdbcClient.StatementSpec versions(Viewer viewer, Restriction which, String tail) {
    var mine = FrameworkScopes.visibleTo(viewer);
    return jdbc.sql(VERSIONS.formatted(which.sql(), mine.sql()) + tail)
        .params(which.parameters()).params(mine.parameters());
  }

  private static FrameworkVersionRow version(ResultSet row) throws SQLException {
    return new FrameworkVersionRow(new FrameworkVersionId(UUID.fromString(row.getString("id"))),
        new FrameworkId(UUID.fromString(row.getString("framework_id"))), row.getInt("number"),
        FrameworkState.valueOf(row.getString("state")), row.getString("name"),
        FrameworkPurpose.valueOf(row.getString("purpose")), decided(row, "adopted"), decided(row, "retired"));
  }

  private static @Nullable Decided decided(ResultSet row, String what) throws SQLException {
    var on = row.getObject(what + "_on", LocalDate.class);
    return on == null ? null : new Decided(on, row.getString(what + "_by"), row.getString(what + "_because"));
  }

  private static @Nullable FrameworkVersionId versionId(ResultSet row, String column) throws SQLException {
    var id = row.getString(column);
    return id == null ? null : new FrameworkVersionId(UUID.fromString(id));
  }

  /** A version with what only its page says. */
  record Found(FrameworkVersionRow version, @Nullable String explanation, @Nullable FrameworkVersionId copiedFrom,
      int lock) {}
}
