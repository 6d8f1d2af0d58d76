package nl.speelruimte.plans.judging;

import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.judging.pointing.CheckedPointer;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/** A judgement in which nothing is missing; each no names its field. */
record CheckedJudgement(Criterion criterion, @Nullable MeasureKey measure, @Nullable Integer score,
    @Nullable Boolean answer, @Nullable String reason, Pointer pointer) {

  /** @throws NotHere when it is about something that this criterion does not judge in this version */
  static CheckedJudgement of(JudgementDraft draft, Criterion criterion, PlanContent content) {
    var measure = draft.measure();
    if ((criterion.appliesTo() == AppliesTo.MEASURE) != (measure != null)) {
      throw new NotHere("criterion", criterion.id());
    }
    if (measure != null && content.measures().stream().noneMatch(each -> each.key().equals(measure))) {
      throw new NotHere("measure", measure);
    }
    var score = criterion.scale() == CriterionScale.SCALE_5 ? score(draft) : null;
    var answer = criterion.scale() == CriterionScale.YES_NO ? answer(draft) : null;
    var belowPar = score != null ? score < CriterionScale.PAR : !answer;
    var reason = Given.textIfAny("reason", draft.reason(), JudgementDraft.LONGEST_REASON);
    if (belowPar && reason == null) {
      throw RuleBroken.at("reason", "plans.judging.rule.reason");
    }
    return new CheckedJudgement(criterion, measure, score, answer, reason,
        CheckedPointer.of(draft.pointer(), measure, belowPar, content));
  }

  private static int score(JudgementDraft draft) {
    var score = draft.score();
    if (score == null || score < CriterionScale.LOWEST || score > CriterionScale.HIGHEST) {
      throw RuleBroken.at("score", "plans.judging.rule.score");
    }
    return score;
  }

  private static boolean answer(JudgementDraft draft) {
    if (draft.answer() == null) {
      throw RuleBroken.at("score", "plans.judging.rule.answer");
    }
    return draft.answer();
  }
}
