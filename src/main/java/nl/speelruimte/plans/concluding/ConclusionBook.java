package nl.speelruimte.plans.concluding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps conclusions as entries; the last of a criterion and subject holds. */
@Component
class ConclusionBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  ConclusionBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<Place, Conclusion> of(UUID round) {
    var all = new HashMap<Place, Conclusion>();
    jdbc.sql("SELECT c.* FROM plans_conclusion c WHERE c.round_id = :round ORDER BY c.number").param("round", round)
        .query((row, _) -> Map.entry(new Place(UUID.fromString(row.getString("criterion_id")), uuid(row, "measure_key")), conclusion(row)))
        .list().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  /**
   * Adds the next one.
   *
   * @param after the number of the conclusion that was shown; two who follow the same one meet at the key
   */
  void add(Viewer viewer, PlanId plan, UUID round, Place place, CheckedConclusion found, int after) {
    try {
      jdbc.sql("""
              INSERT INTO plans_conclusion (id, plan_id, round_id, criterion_id, measure_key, number, score, met, text,
                recorded_at, actor, actor_organisation)
              VALUES (:id, :plan, :round, :criterion, :measure, :number, :score, :met, :text, :now, :actor, :organisation)""")
          .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null)).param("plan", plan.value())
          .param("round", round).param("criterion", place.criterion).param("measure", place.measure)
          .param("number", after + 1).param("score", found.verdict().score()).param("met", found.verdict().met())
          .param("text", found.text()).param("now", Moments.now(clock)).param("actor", viewer.name())
          .param("organisation", viewer.organisation()).update();
    } catch (DuplicateKeyException twice) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.conclusion");
    }
  }

  private static Conclusion conclusion(ResultSet row) throws SQLException {
    var score = row.getObject("score", Integer.class);
    return new Conclusion(score == null ? Verdict.answer(row.getBoolean("met")) : Verdict.score(score),
        row.getString("text"), row.getInt("number"), row.getString("actor"), Moments.of(row, "recorded_at"));
  }

  private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? null : UUID.fromString(text);
  }

  /** A criterion about a subject; without a measure about the plan as a whole. */
  record Place(UUID criterion, @Nullable UUID measure) {}
}
