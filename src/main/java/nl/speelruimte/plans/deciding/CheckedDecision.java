package nl.speelruimte.plans.deciding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.letters.LetterTexts;

/** A decision that may be taken: nothing in it is missing, and no conclusion stands in its way. */
record CheckedDecision(DecisionOutcome outcome, String reason, List<MeasureChoice> measures, LetterTexts texts) {

  static final int LONGEST_REASON = 2_000;

  /** @throws RuleBroken naming the component of the draft; of a measure {@code measure-} and its key */
  static CheckedDecision of(DecisionDraft draft, ConclusionSheet sheet) {
    var outcome = Given.required("outcome", draft.outcome());
    if (outcome == DecisionOutcome.RETURNED) {
      throw RuleBroken.at("outcome", "plans.deciding.rule.return-apart");
    }
    if (outcome.approves()) {
      mayApprove(draft, outcome, sheet);
    }
    return new CheckedDecision(outcome, Given.reason("reason", draft.reason(), PlanCourse.LONGEST_REASON),
        choices(draft, outcome), texts(draft.texts()));
  }

  /** Every criterion is concluded, and no knock-out fails of what is approved. */
  private static void mayApprove(DecisionDraft draft, DecisionOutcome outcome, ConclusionSheet sheet) {
    var open = sheet.rows().stream().filter(row -> row.concluded() == null).toList();
    if (!open.isEmpty()) {
      throw RuleBroken.at("outcome", "plans.deciding.rule.not-concluded", named(open));
    }
    var failed = sheet.rows().stream().filter(ConclusionRow::isKnockedOut)
        .filter(row -> row.measure() == null || draft.approves(row.measure())).toList();
    if (!failed.isEmpty()) {
      throw RuleBroken.at("outcome", "plans.deciding.rule.knock-out", named(failed));
    }
    if (outcome == DecisionOutcome.PARTLY_APPROVED) {
      var approved = draft.measures().stream().filter(MeasureChoice::approved).count();
      if (approved == 0 || approved == draft.measures().size()) {
        throw RuleBroken.at("outcome", "plans.deciding.rule.not-in-part");
      }
    }
  }

  /** Of a plan that is rejected each measure is, for the one reason. */
  private static List<MeasureChoice> choices(DecisionDraft draft, DecisionOutcome outcome) {
    return switch (outcome) {
      case APPROVED -> draft.measures().stream().map(MeasureChoice::agreed).toList();
      case PARTLY_APPROVED -> draft.measures().stream().map(choice -> choice.approved() ? choice.agreed()
          : choice.refused(Given.reason("measure-" + choice.measure(), choice.reason(), LONGEST_REASON))).toList();
      case REJECTED, RETURNED -> List.of();
    };
  }

  /** The first letter about it. */
  DecisionLetter.Content letter(PlanDetails plan, PlanContent content) {
    return new DecisionLetter.Content(plan, outcome, reason, measures,
        DecisionFacts.of(content, key -> MeasureChoice.isApproved(measures, key)), texts, 1, null);
  }

  static LetterTexts texts(LetterTexts texts) {
    return new LetterTexts(Given.text("opening", texts.opening(), LetterTexts.LONGEST),
        Given.text("motivation", texts.motivation(), LetterTexts.LONGEST), Given.text("closing", texts.closing(), LetterTexts.LONGEST));
  }

  /** The criteria by their codes, with each measure named once: {@code P1, P2; K1, M2 (Groepsaanbod)}. */
  static String named(List<ConclusionRow> rows) {
    var codes = new LinkedHashMap<Optional<MeasureKey>, List<ConclusionRow>>();
    rows.forEach(row -> codes.computeIfAbsent(Optional.ofNullable(row.measure()), _ -> new ArrayList<>()).add(row));
    return codes.values().stream().map(those -> {
      var about = those.getFirst().about();
      var all = those.stream().map(ConclusionRow::code).collect(Collectors.joining(", "));
      return about == null ? all : all + " (" + about + ")";
    }).collect(Collectors.joining("; "));
  }
}
