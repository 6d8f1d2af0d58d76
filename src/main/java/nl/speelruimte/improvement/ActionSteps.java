package nl.speelruimte.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the moves of an action and what happened to its review moments; neither is ever changed. */
@Component
class ActionSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  ActionSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void moved(Viewer viewer, ActionId id, CheckedMove move, ActionStatus before) {
    var values = values(viewer, id);
    values.put("move", move.move().name());
    values.put("before", before.name());
    values.put("after", move.move().to().name());
    values.put("reason", move.reason());
    values.put("day", move.day());
    values.put("into", move.into() == null ? null : move.into().value());
    jdbc.sql("""
            INSERT INTO improvement_step (id, action_id, place, move, status_before, status_after, reason, day, into_id,
              recorded_at, actor, actor_organisation)
            SELECT :id, :action, COALESCE(MAX(place), 0) + 1, :move, :before, :after, :reason, :day, :into,
                   :now, :actor, :organisation
              FROM improvement_step WHERE action_id = :action""").params(values).update();
  }

  /** @param planned the day it is about */
  void reviewed(Viewer viewer, ActionId id, ReviewKind kind, LocalDate planned, @Nullable LocalDate next,
      @Nullable LocalDate held, @Nullable String words) {
    var values = values(viewer, id);
    values.put("kind", kind.name());
    values.put("planned", planned);
    values.put("next", next);
    values.put("held", held);
    values.put("words", words);
    jdbc.sql("""
            INSERT INTO improvement_review (id, action_id, place, kind, planned_on, next_on, held_on, words,
              recorded_at, actor, actor_organisation)
            SELECT :id, :action, COALESCE(MAX(place), 0) + 1, :kind, :planned, :next, :held, :words,
                   :now, :actor, :organisation
              FROM improvement_review WHERE action_id = :action""").params(values).update();
  }

  List<StepRow> of(ActionId id) {
    return jdbc.sql("SELECT * FROM improvement_step WHERE action_id = :id ORDER BY place DESC").param("id", id.value())
        .query((row, _) -> step(row)).list();
  }

  List<ReviewRow> reviews(ActionId id) {
    return jdbc.sql("SELECT * FROM improvement_review WHERE action_id = :id ORDER BY place DESC").param("id", id.value())
        .query((row, _) -> review(row)).list();
  }

  private Map<String, @Nullable Object> values(Viewer viewer, ActionId id) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", UuidVersion7Strategy.INSTANCE.generateUuid(null));
    values.put("action", id.value());
    values.put("now", Moments.now(clock));
    values.put("actor", viewer.name());
    values.put("organisation", viewer.organisation());
    return values;
  }

  private static StepRow step(ResultSet row) throws SQLException {
    var into = row.getString("into_id");
    return new StepRow(ActionMove.valueOf(row.getString("move")), ActionStatus.valueOf(row.getString("status_before")),
        ActionStatus.valueOf(row.getString("status_after")), row.getString("reason"),
        row.getObject("day", LocalDate.class), into == null ? null : new ActionId(UUID.fromString(into)),
        Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"));
  }

  private static ReviewRow review(ResultSet row) throws SQLException {
    return new ReviewRow(ReviewKind.valueOf(row.getString("kind")), row.getObject("planned_on", LocalDate.class),
        row.getObject("next_on", LocalDate.class), row.getObject("held_on", LocalDate.class), row.getString("words"),
        Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"));
  }
}
