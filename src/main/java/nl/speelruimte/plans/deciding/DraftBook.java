package nl.speelruimte.plans.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.letters.LetterPart;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the lead is about to decide until it is sent. */
@Component
class DraftBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Kept> of(UUID round) {
    var choices = jdbc.sql("SELECT m.* FROM plans_decision_draft_measure m WHERE m.round_id = :round").param("round", round)
        .query((row, _) -> new MeasureChoice(new MeasureKey(UUID.fromString(row.getString("measure_key"))), "",
            row.getBoolean("approved"), row.getString("reason"))).list().stream()
        .collect(Collectors.toMap(MeasureChoice::measure, Function.identity()));
    return jdbc.sql("SELECT d.* FROM plans_decision_draft d WHERE d.round_id = :round").param("round", round)
        .query((row, _) -> kept(row, choices)).optional();
  }

  /**
   * Keeps it in the place of what was kept before.
   *
   * @param shown the version that the page showed, 0 when nothing was kept
   * @throws RuleBroken when somebody else kept something meanwhile
   */
  void keep(Viewer viewer, PlanId plan, UUID round, Kept draft, int shown) {
    var values = jdbc.sql(shown == 0 ? """
            INSERT INTO plans_decision_draft (round_id, plan_id, version, outcome, reason, opening, motivation, closing,
              opening_from, motivation_from, closing_from, saved_at, saved_by)
            VALUES (:round, :plan, :shown + 1, :outcome, :reason, :opening, :motivation, :closing, :openingFrom,
              :motivationFrom, :closingFrom, :now, :by)""" : """
            UPDATE plans_decision_draft SET version = :shown + 1, outcome = :outcome, reason = :reason,
              opening = :opening, motivation = :motivation, closing = :closing, opening_from = :openingFrom,
              motivation_from = :motivationFrom, closing_from = :closingFrom, saved_at = :now, saved_by = :by
             WHERE round_id = :round AND plan_id = :plan AND version = :shown""")
        .param("round", round).param("plan", plan.value()).param("shown", shown)
        .param("outcome", draft.outcome == null ? null : draft.outcome.name()).param("reason", draft.reason)
        .params(texts(draft.own)).param("now", Moments.now(clock)).param("by", viewer.name());
    try {
      if (values.update() == 0) {
        throw RuleBroken.changedMeanwhile("plans.deciding.changed.draft");
      }
    } catch (DuplicateKeyException twice) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.draft");
    }
    choices(round, draft.choices.values().stream().toList());
  }

  /** Keeps what somebody wrote beside the draft. */
  void setAside(Viewer viewer, UUID round, LetterPart part, String text) {
    jdbc.sql("""
            INSERT INTO plans_decision_draft_aside (round_id, part, number, text, set_aside_at, set_aside_by)
            SELECT :round, :part, COUNT(*) + 1, :text, :now, :by FROM plans_decision_draft_aside a
             WHERE a.round_id = :round AND a.part = :part""")
        .param("round", round).param("part", part.name()).param("text", text).param("now", Moments.now(clock))
        .param("by", viewer.name()).update();
  }

  /** The latest first. */
  List<TextAside> aside(UUID round) {
    return jdbc.sql("SELECT a.* FROM plans_decision_draft_aside a WHERE a.round_id = :round ORDER BY a.number DESC")
        .param("round", round).query((row, _) -> new TextAside(LetterPart.valueOf(row.getString("part")),
            row.getString("text"), Moments.of(row, "set_aside_at"), row.getString("set_aside_by"))).list();
  }

  /** What was sent is no draft any more. */
  void drop(UUID round) {
    choices(round, List.of());
    jdbc.sql("DELETE FROM plans_decision_draft_aside WHERE round_id = :round").param("round", round).update();
    jdbc.sql("DELETE FROM plans_decision_draft WHERE round_id = :round").param("round", round).update();
  }

  private void choices(UUID round, List<MeasureChoice> choices) {
    jdbc.sql("DELETE FROM plans_decision_draft_measure WHERE round_id = :round").param("round", round).update();
    for (var choice : choices) {
      jdbc.sql("INSERT INTO plans_decision_draft_measure (round_id, measure_key, approved, reason)"
              + " VALUES (:round, :measure, :approved, :reason)")
          .param("round", round).param("measure", choice.measure().value()).param("approved", choice.approved())
          .param("reason", choice.reason()).update();
    }
  }

  private static Kept kept(ResultSet row, Map<MeasureKey, MeasureChoice> choices) throws SQLException {
    var outcome = row.getString("outcome");
    var own = new EnumMap<LetterPart, OwnText>(LetterPart.class);
    for (var part : LetterPart.values()) {
      var text = row.getString(part.field());
      if (text != null) {
        own.put(part, new OwnText(text, row.getString(part.field() + "_from")));
      }
    }
    return new Kept(outcome == null ? null : DecisionOutcome.valueOf(outcome), row.getString("reason"), choices, own,
        row.getInt("version"));
  }

  private static Map<String, @Nullable Object> texts(Map<LetterPart, OwnText> own) {
    var columns = new HashMap<String, @Nullable Object>();
    for (var part : LetterPart.values()) {
      var text = own.get(part);
      columns.put(part.field(), text == null ? null : text.text());
      columns.put(part.field() + "From", text == null ? null : text.from());
    }
    return columns;
  }

  /** A draft as it is kept: a text that is not there is the one that the portal composes. */
  record Kept(@Nullable DecisionOutcome outcome, String reason, Map<MeasureKey, MeasureChoice> choices,
      Map<LetterPart, OwnText> own, int version) {

    static final Kept NOTHING = new Kept(null, "", Map.of(), Map.of(), 0);

    Kept {
      choices = Map.copyOf(choices);
      own = Map.copyOf(own);
    }

    /** With other words for a part; null for those of the portal. */
    Kept with(LetterPart part, @Nullable OwnText text) {
      var others = new EnumMap<LetterPart, OwnText>(LetterPart.class);
      others.putAll(own);
      if (text == null) {
        others.remove(part);
      } else {
        others.put(part, text);
      }
      return new Kept(outcome, reason, choices, others, version);
    }
  }
}
