package nl.speelruimte.plans.judging;

import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;

/** A judgement in which nothing is missing; each no names its field. */
record CheckedJudgement(Criterion criterion, @Nullable MeasureKey measure, @Nullable Integer score,
    @Nullable Boolean answer, @Nullable String reason, @Nullable Passage passage) {

  /** @throws NotHere when it is about something that this criterion does not judge in this version */
  static CheckedJudgement of(JudgementDraft draft, Criterion criterion, PlanContent content) {
    var measure = draft.measure();
    if ((criterion.appliesTo() == AppliesTo.MEASURE) != (measure != null)) {
      throw new NotHere("criterion", criterion.id());
    }
    if (measure != null) {
      found(content, measure);
    }
    var score = criterion.scale() == CriterionScale.SCALE_5 ? score(draft) : null;
    var answer = criterion.scale() == CriterionScale.YES_NO ? answer(draft) : null;
    var belowPar = score != null ? score < CriterionScale.PAR : !answer;
    var reason = Given.textIfAny("reason", draft.reason(), JudgementDraft.LONGEST_REASON);
    if (belowPar && reason == null) {
      throw RuleBroken.at("reason", "plans.judging.rule.reason");
    }
    return new CheckedJudgement(criterion, measure, score, answer, reason, passage(draft.passage(), content));
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

  /** What is kept is what stands there, so that nobody is quoted with what they did not write. */
  private static @Nullable Passage passage(@Nullable Passage given, PlanContent content) {
    if (given == null) {
      return null;
    }
    var text = text(given, content);
    if (given.from() < 0 || given.to() <= given.from() || given.to() > text.length()
        || !text.substring(given.from(), given.to()).equals(given.words())) {
      throw RuleBroken.at("passage", "plans.judging.rule.passage");
    }
    if (given.words().length() > Passage.LONGEST) {
      throw RuleBroken.at("passage", "plans.judging.rule.passage-long", Passage.LONGEST);
    }
    return given;
  }

  private static String text(Passage given, PlanContent content) {
    if (given.text() == PassageText.INTRODUCTION) {
      return content.introduction();
    }
    var key = given.measure();
    if (key == null) {
      throw RuleBroken.at("passage", "plans.judging.rule.passage");
    }
    var measure = found(content, key);
    return switch (given.text()) {
      case INTRODUCTION -> content.introduction();
      case MEASURE_TEXT -> measure.text();
      case MEASURED_BY -> measure.measuredBy();
    };
  }

  private static PlanMeasure found(PlanContent content, MeasureKey key) {
    return content.measures().stream().filter(measure -> measure.key().equals(key)).findFirst()
        .orElseThrow(() -> new NotHere("measure", key));
  }
}
