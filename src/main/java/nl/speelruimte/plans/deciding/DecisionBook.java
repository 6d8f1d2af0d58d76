package nl.speelruimte.plans.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.letters.LetterTexts;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps decisions with what belongs to them; all of it is added and never changed. */
@Component
class DecisionBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The decisions on a plan, the latest first. */
  List<Kept> of(PlanId plan) {
    return jdbc.sql("SELECT d.* FROM plans_decision d WHERE d.plan_id = :plan ORDER BY d.decided_at DESC, d.id DESC")
        .param("plan", plan.value())
        .query((row, _) -> new Kept(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("round_id")),
            row.getInt("version_number"), DecisionOutcome.valueOf(row.getString("outcome")), row.getString("reason"),
            Moments.of(row, "decided_at"), row.getString("decided_by"), row.getString("decided_organisation"))).list();
  }

  List<MeasureChoice> choices(UUID decision) {
    return jdbc.sql("SELECT m.* FROM plans_decision_measure m WHERE m.decision_id = :decision ORDER BY m.place")
        .param("decision", decision)
        .query((row, _) -> new MeasureChoice(new MeasureKey(UUID.fromString(row.getString("measure_key"))),
            row.getString("title"), row.getBoolean("approved"), row.getString("reason") == null ? "" : row.getString("reason")))
        .list();
  }

  List<ReturnPoint> points(UUID decision) {
    return jdbc.sql("SELECT r.* FROM plans_return_point r WHERE r.decision_id = :decision ORDER BY r.place")
        .param("decision", decision)
        .query((row, _) -> new ReturnPoint(measure(row), row.getString("title"), row.getString("quote"),
            row.getString("asked"))).list();
  }

  /** The letters about a decision, the latest first. */
  List<LetterRow> letters(UUID decision) {
    return jdbc.sql("SELECT l.* FROM plans_decision_letter l WHERE l.decision_id = :decision ORDER BY l.number DESC")
        .param("decision", decision)
        .query((row, _) -> new LetterRow(UUID.fromString(row.getString("id")), row.getInt("number"), row.getString("reason"),
            new LetterTexts(row.getString("opening"), row.getString("motivation"), row.getString("closing")),
            row.getString("document_name"), row.getString("sha256"), Moments.of(row, "sent_at"), row.getString("sent_by")))
        .list();
  }

  /** The number of the file of a letter about a decision on this plan. */
  @Nullable UUID document(PlanId plan, UUID letter) {
    return jdbc.sql("SELECT l.document_id FROM plans_decision_letter l JOIN plans_decision d ON d.id = l.decision_id"
            + " WHERE l.id = :letter AND d.plan_id = :plan").param("letter", letter).param("plan", plan.value())
        .query(UUID.class).optional().orElse(null);
  }

  /** @throws RuleBroken when this round was decided on already: two clicks, or two people, meet here */
  UUID add(Viewer viewer, PlanId plan, ConclusionSheet sheet, DecisionOutcome outcome, String reason) {
    var id = id();
    try {
      jdbc.sql("""
              INSERT INTO plans_decision (id, plan_id, round_id, version_number, outcome, reason, decided_at, decided_by,
                decided_organisation)
              VALUES (:id, :plan, :round, :version, :outcome, :reason, :now, :by, :organisation)""")
          .param("id", id).param("plan", plan.value()).param("round", sheet.round()).param("version", sheet.version())
          .param("outcome", outcome.name()).param("reason", reason).param("now", Moments.now(clock))
          .param("by", viewer.name()).param("organisation", viewer.organisation()).update();
    } catch (DuplicateKeyException twice) {
      throw new RuleBroken("plans.deciding.rule.decided-already");
    }
    return id;
  }

  void addChoices(UUID decision, List<MeasureChoice> choices) {
    for (var place = 0; place < choices.size(); place++) {
      var choice = choices.get(place);
      jdbc.sql("""
              INSERT INTO plans_decision_measure (decision_id, measure_key, place, title, approved, reason)
              VALUES (:decision, :measure, :place, :title, :approved, :reason)""")
          .param("decision", decision).param("measure", choice.measure().value()).param("place", place + 1)
          .param("title", choice.title()).param("approved", choice.approved())
          .param("reason", choice.approved() ? null : choice.reason()).update();
    }
  }

  void addPoints(UUID decision, List<ReturnPoint> points) {
    for (var place = 0; place < points.size(); place++) {
      var point = points.get(place);
      jdbc.sql("""
              INSERT INTO plans_return_point (decision_id, place, measure_key, title, quote, asked)
              VALUES (:decision, :place, :measure, :title, :quote, :asked)""")
          .param("decision", decision).param("place", place + 1)
          .param("measure", point.measure() == null ? null : point.measure().value()).param("title", point.title())
          .param("quote", point.quote()).param("asked", point.asked()).update();
    }
  }

  /** @throws RuleBroken when somebody else sent a letter of this number meanwhile */
  void addLetter(Viewer viewer, UUID decision, int number, @Nullable String corrects, LetterTexts texts, Attachment file) {
    try {
      jdbc.sql("""
              INSERT INTO plans_decision_letter (id, decision_id, number, reason, opening, motivation, closing, document_id,
                document_name, sha256, sent_at, sent_by)
              VALUES (:id, :decision, :number, :reason, :opening, :motivation, :closing, :document, :name, :hash, :now, :by)""")
          .param("id", id()).param("decision", decision).param("number", number).param("reason", corrects)
          .param("opening", texts.opening()).param("motivation", texts.motivation()).param("closing", texts.closing())
          .param("document", file.id()).param("name", file.name()).param("hash", file.sha256())
          .param("now", Moments.now(clock)).param("by", viewer.name()).update();
    } catch (DuplicateKeyException twice) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.letter");
    }
  }

  private static @Nullable MeasureKey measure(ResultSet row) throws SQLException {
    var key = row.getString("measure_key");
    return key == null ? null : new MeasureKey(UUID.fromString(key));
  }

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** A decision as it is kept. */
  record Kept(UUID id, UUID round, int version, DecisionOutcome outcome, String reason, Instant at, String by,
      String organisation) {}
}
