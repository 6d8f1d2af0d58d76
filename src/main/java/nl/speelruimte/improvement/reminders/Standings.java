package nl.speelruimte.improvement.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.improvement.reminders.Standing.Group;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where actions stand, for the portal itself: what is due, and about which nothing was told. */
@Component
class Standings {

  /** Nothing was told about a quarter in which it ran and was agreed: no word after its end, and no effect of it. */
  private static final String UNTOLD = """
      a.status IN ('IN_PROGRESS', 'DELAYED') AND GREATEST(a.starts_on, a.adopted_on) <= :end AND NOT EXISTS (
        SELECT 1 FROM improvement_entry n WHERE n.action_id = a.id AND (n.said_on >= :end
           OR n.kind = 'EFFECT' AND n.quarter = :quarter AND a.year = :year))""";
  private final JdbcClient jdbc;

  Standings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Standing of(ActionId id) {
    return jdbc.sql("""
            SELECT a.*, (SELECT s.reason FROM improvement_step s WHERE s.action_id = a.id ORDER BY s.place DESC LIMIT 1)
                   AS reason
              FROM improvement_action a WHERE a.id = :id""")
        .param("id", id.value()).query((row, _) -> standing(row)).single();
  }

  /** Those of which a day is near or passed, and those that ended shortly before. */
  List<ActionId> due(LocalDate until, LocalDate endedFrom, LocalDate endedTo) {
    return jdbc.sql("""
            SELECT id FROM improvement_action WHERE awaited_on <= :until
             UNION SELECT id FROM improvement_action WHERE review_on <= :until
             UNION SELECT id FROM improvement_action WHERE ended_on BETWEEN :from AND :to""")
        .param("until", until).param("from", endedFrom).param("to", endedTo).query((row, _) -> id(row)).list();
  }

  List<Untold> untold(QuarterToTell quarter) {
    return jdbc.sql("SELECT a.id, a.origin_kind, a.origin_group FROM improvement_action a WHERE " + UNTOLD)
        .params(quarter.parameters())
        .query((row, _) -> new Untold(id(row), group(row))).list();
  }

  boolean isUntold(ActionId id, QuarterToTell quarter) {
    return jdbc.sql("SELECT COUNT(*) FROM improvement_action a WHERE a.id = :id AND " + UNTOLD)
        .param("id", id.value()).params(quarter.parameters()).query(Long.class).single() > 0;
  }

  /** Of a group, about how many of its actions nothing was told: in all, and per municipality they touch. */
  List<Late> late(Group group, QuarterToTell quarter) {
    return jdbc.sql("""
            SELECT NULL AS municipality_id, a.provider_id, MIN(a.year) AS year, MIN(a.origin_title) AS title, SUM(%1$s) AS late
              FROM improvement_action a WHERE a.origin_kind = :kind AND a.origin_group = :group GROUP BY a.provider_id
             UNION ALL
            SELECT t.municipality_id, a.provider_id, MIN(a.year), MIN(a.origin_title), SUM(%1$s)
              FROM improvement_action a JOIN improvement_place t ON t.action_id = a.id
             WHERE a.origin_kind = :kind AND a.origin_group = :group GROUP BY t.municipality_id, a.provider_id"""
            .formatted("CASE WHEN " + UNTOLD + " THEN 1 ELSE 0 END"))
        .param("kind", group.kind()).param("group", group.id()).params(quarter.parameters())
        .query((row, _) -> late(row)).list();
  }

  private static Late late(ResultSet row) throws SQLException {
    var place = row.getObject("municipality_id", Integer.class);
    return new Late(place == null ? null : new MunicipalityId(place), new ProviderId(row.getInt("provider_id")),
        row.getInt("year"), row.getString("title"), row.getInt("late"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(id(row), new ProviderId(row.getInt("provider_id")),
        row.getString("code") + " " + row.getString("title"), ActionStatus.valueOf(row.getString("status")),
        row.getObject("awaited_on", LocalDate.class), row.getObject("review_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class), row.getString("reason"), group(row));
  }

  private static ActionId id(ResultSet row) throws SQLException {
    return new ActionId(UUID.fromString(row.getString("id")));
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(row.getString("origin_kind"), row.getString("origin_group"));
  }

  /** An action about which nothing was told, with what it came with. */
  record Untold(ActionId id, Group group) {}

  /**
   * How many actions of a group nothing was told about.
   *
   * @param municipality null for all of them together
   */
  record Late(@Nullable MunicipalityId municipality, ProviderId provider, int year, String title,
      int actions) {}
}
