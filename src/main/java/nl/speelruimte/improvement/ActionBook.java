package nl.speelruimte.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions for whoever may see them, with the amounts that viewer may see. */
@Component
class ActionBook {

  private static final SortColumns SORT = new SortColumns(Map.of("code", "a.code", "title", "a.title", "provider",
      "p.name", "status", "FIELD(a.status, 'DELAYED', 'POSTPONED', 'PREPARING', 'IN_PROGRESS', 'DELIVERED', 'CLOSED', "
          + "'MERGED', 'CANCELLED')", "start", "a.starts_on", "due", "a.due_on", "review", "a.review_on", "owner",
      "a.owner_name", "year", "a.year"), "a.due_on, a.id");
  private static final String COLUMNS = """
      SELECT a.*, p.name AS provider_name,
             (SELECT COALESCE(SUM(f.amount_cent), 0) FROM improvement_promise f
               WHERE f.action_id = a.id AND f.number = a.promise_number AND (%s)) AS promised,
             (SELECT COALESCE(SUM(f.amount_cent), 0) FROM improvement_effect f
               WHERE f.action_id = a.id AND (%s) AND (%s)) AS realised,
             (SELECT n.percentage FROM improvement_entry n WHERE n.action_id = a.id AND n.percentage IS NOT NULL
               ORDER BY n.said_on DESC, n.id DESC LIMIT 1) AS percentage""";
  private static final String FROM = """
       FROM improvement_action a STRAIGHT_JOIN parties_provider p ON p.id = a.provider_id
      WHERE (%s) AND (%s)""";
  private final JdbcClient jdbc;

  ActionBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ActionRow> rows(Viewer viewer, Restriction which, Pageable page) {
    return asked(viewer, columns(viewer), which, SORT.of(page)).query((row, _) -> row(row)).list();
  }

  long count(Viewer viewer, Restriction which) {
    return asked(viewer, "SELECT COUNT(*)", which, "").query(Long.class).single();
  }

  Optional<Found> find(Viewer viewer, ActionId id) {
    return asked(viewer, columns(viewer), Restriction.where("a.id = :id", "id", id.value()), "")
        .query((row, _) -> new Found(row(row), row.getString("text"), row.getString("indicator_code"),
            row.getString("measured_by"), id(row.getString("merged_into")), row.getObject("adopted_on", LocalDate.class),
            row.getString("adopted_by"), row.getInt("version"))).optional();
  }

  /** Whether all of them have ended, also those that a viewer does not see. */
  boolean isOver(Restriction which) {
    return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM improvement_action a WHERE a.ended_on IS NULL AND (%s))"
        .formatted(which.sql())).params(which.parameters()).query(Boolean.class).single();
  }

  /** Those that a list asks for. */
  static Restriction matching(Viewer viewer, ActionFilter filter) {
    var which = Restriction.EVERYTHING;
    if (!filter.withEnded() && filter.status() == null) {
      which = which.and(new Restriction("a.ended_on IS NULL", Map.of()));
    }
    if (filter.provider() != null) {
      which = which.and(Restriction.where("a.provider_id = :provider", "provider", filter.provider().value()));
    }
    if (filter.municipality() != null) {
      var seen = ActionScopes.amounts(viewer.scope(), "t.municipality_id");
      var values = new HashMap<>(seen.parameters());
      values.put("municipality", filter.municipality().value());
      which = which.and(new Restriction("EXISTS (SELECT 1 FROM improvement_place t WHERE t.action_id = a.id"
          + " AND t.municipality_id = :municipality AND (" + seen.sql() + "))", values));
    }
    if (filter.status() != null) {
      which = which.and(Restriction.where("a.status = :status", "status", filter.status().name()));
    }
    if (filter.year() != null) {
      which = which.and(Restriction.where("a.year = :year", "year", filter.year()));
    }
    if (!filter.text().isBlank()) {
      which = which.and(Restriction.where("a.code LIKE :like OR a.title LIKE :like OR a.owner_name LIKE :like"
          + " OR a.origin_title LIKE :like OR a.category LIKE :like", "like", Restriction.containing(filter.text())));
    }
    return which;
  }

  static Restriction ofOrigin(String kind, String group) {
    return Restriction.where("a.origin_kind = :kind", "kind", kind)
        .and(Restriction.where("a.origin_group = :group", "group", group));
  }

  private static String columns(Viewer viewer) {
    var amounts = ActionScopes.amounts(viewer.scope(), "f.municipality_id").sql();
    return COLUMNS.formatted(amounts, EffectBook.LATEST, amounts);
  }

  private JdbcClient.StatementSpec asked(Viewer viewer, String select, Restriction which, String tail) {
    var mine = ActionScopes.actions(viewer.scope());
    var values = new HashMap<>(mine.parameters());
    values.putAll(which.parameters());
    return jdbc.sql(select + FROM.formatted(which.sql(), mine.sql()) + tail).params(values);
  }

  private static ActionRow row(ResultSet row) throws SQLException {
    return new ActionRow(new ActionId(UUID.fromString(row.getString("id"))),
        new Origin(row.getString("origin_kind"), row.getString("origin_group"), row.getString("origin_id"),
            row.getString("origin_title"), row.getString("origin_route")),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"), row.getInt("year"),
        row.getString("code"), row.getString("title"), row.getString("category"), row.getString("owner_name"),
        row.getString("owner_organisation"), row.getObject("starts_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class), row.getObject("expected_on", LocalDate.class),
        ActionStatus.valueOf(row.getString("status")), row.getObject("awaited_on", LocalDate.class),
        row.getObject("review_on", LocalDate.class),
        new EffectFigures(Money.ofCents(row.getLong("promised")), Money.ofCents(row.getLong("realised"))),
        row.getObject("percentage", Integer.class));
  }

  private static @Nullable ActionId id(@Nullable String text) {
    return text == null ? null : new ActionId(UUID.fromString(text));
  }

  /** An action with what only its page shows. */
  record Found(ActionRow row, String text, @Nullable String indicatorCode, @Nullable String measuredBy,
      @Nullable ActionId mergedInto, LocalDate adoptedOn, String adoptedBy, int version) {}
}
