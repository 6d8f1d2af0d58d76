package nl.speelruimte.plans.concluding;

import java.util.Objects;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;

/** A conclusion in which nothing is missing. */
record CheckedConclusion(Verdict verdict, @Nullable String text) {

  static final int LONGEST = 4_000;

  /** @throws RuleBroken naming the component of the draft */
  static CheckedConclusion of(ConclusionDraft draft, ConclusionRow row) {
    var verdict = Given.required("verdict", draft.verdict());
    fits(verdict, row.scale());
    var text = Given.textIfAny("text", draft.text(), LONGEST);
    if (text == null) {
      mayBeSilent(verdict, row);
    }
    return new CheckedConclusion(verdict, text);
  }

  /** What needs no words. */
  static CheckedConclusion asProposed(ConclusionRow row) {
    return new CheckedConclusion(Objects.requireNonNull(row.proposed()), null);
  }

  private static void fits(Verdict verdict, CriterionScale scale) {
    var score = verdict.score();
    var fits = switch (scale) {
      case SCALE_5 -> score != null && score >= CriterionScale.LOWEST && score <= CriterionScale.HIGHEST;
      case YES_NO -> verdict.met() != null;
    };
    if (!fits) {
      throw RuleBroken.at("verdict", "plans.deciding.rule.verdict");
    }
  }

  /** Words are needed where the assessors differed, where the lead finds something else, and where it stops the plan. */
  private static void mayBeSilent(Verdict verdict, ConclusionRow row) {
    if (row.discussed()) {
      throw RuleBroken.at("text", row.knockOut() ? "plans.deciding.rule.text-knock-out" : "plans.deciding.rule.text-spread");
    }
    if (!verdict.equals(row.proposed())) {
      throw RuleBroken.at("text", "plans.deciding.rule.text-other");
    }
  }
}
