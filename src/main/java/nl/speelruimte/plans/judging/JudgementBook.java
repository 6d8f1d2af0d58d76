package nl.speelruimte.plans.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.judging.pointing.PointerColumns;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds judgements and reads those that count; who may read whose is asked before, and of whom is always said. */
@Component
class JudgementBook {

  private static final String PLAN = "PLAN";
  private static final String LATEST = """
      SELECT j.* FROM plans_judgement j
       WHERE %s AND NOT EXISTS (SELECT 1 FROM plans_judgement n WHERE n.assessor_id = j.assessor_id
              AND n.criterion_id = j.criterion_id AND n.about = j.about AND n.revision > j.revision)
       ORDER BY j.assessor_id, j.about, j.criterion_id""";
  private final JdbcClient jdbc;
  private final Clock clock;

  JudgementBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Judgement> of(AssessorRow assessor) {
    return jdbc.sql(LATEST.formatted("j.assessor_id = :assessor")).param("assessor", assessor.id())
        .query(JudgementBook::judgement).list();
  }

  /** Those of everybody who judges in a round that is closed. */
  List<Judgement> ofClosed(RoundDetails round) {
    if (round.round().isOpen()) {
      throw new IllegalStateException("Round " + round.id() + " is open: nobody reads what others judged");
    }
    return jdbc.sql(LATEST.formatted("j.round_id = :round AND EXISTS (SELECT 1 FROM plans_round_assessor a"
            + " WHERE a.id = j.assessor_id AND a.recused_at IS NULL)"))
        .param("round", round.id().value()).query(JudgementBook::judgement).list();
  }

  /** @throws RuleBroken when there is a later one than was shown */
  Judgement add(RoundId round, AssessorRow assessor, CheckedJudgement given, int revision) {
    var now = Moments.now(clock);
    var row = jdbc.sql("""
            INSERT INTO plans_judgement (id, round_id, assessor_id, criterion_id, about, revision, score, answer, reason,
              passage_text, passage_measure, passage_from, passage_to, passage_words, given_at)
            VALUES (:id, :round, :assessor, :criterion, :about, :revision, :score, :answer, :reason,
              :text, :textOf, :from, :to, :words, :now)""")
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null)).param("round", round.value())
        .param("assessor", assessor.id()).param("criterion", given.criterion().id().value())
        .param("about", given.measure() == null ? PLAN : given.measure().toString())
        .param("revision", revision).param("score", given.score()).param("answer", given.answer())
        .param("reason", given.reason()).params(PointerColumns.of(given.pointer(), given.measure())).param("now", now);
    try {
      row.update();
    } catch (DuplicateKeyException twice) {
      throw RuleBroken.changedMeanwhile("plans.judging.changed.judgement");
    }
    return new Judgement(assessor.id(), given.criterion().id(), given.measure(), given.score(), given.answer(),
        given.reason(), given.pointer(), revision, Moments.of(now));
  }

  private static Judgement judgement(ResultSet row, int index) throws SQLException {
    var about = row.getString("about");
    var measure = PLAN.equals(about) ? null : new MeasureKey(UUID.fromString(about));
    return new Judgement(UUID.fromString(row.getString("assessor_id")),
        new CriterionId(UUID.fromString(row.getString("criterion_id"))), measure, row.getObject("score", Integer.class),
        row.getObject("answer", Boolean.class), row.getString("reason"), PointerColumns.read(row, measure),
        row.getInt("revision"), Moments.of(row, "given_at"));
  }
}
