package nl.speelruimte.plans.frameworks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A criterion in which nothing is missing; each no names its field. */
record CheckedCriterion(String code, String text, @Nullable String explanation, CriterionScale scale,
    @Nullable BigDecimal weight, boolean knockOut, AppliesTo appliesTo) {

  private static final int DECIMALS = 2;

  static CheckedCriterion of(CriterionDraft draft) {
    var code = Given.words("code", draft.code(), CriterionDraft.LONGEST_CODE).toUpperCase(Locale.ROOT);
    var text = Given.text("text", draft.text(), CriterionDraft.LONGEST_TEXT);
    var explanation = Given.textIfAny("explanation", draft.explanation(), CriterionDraft.LONGEST_EXPLANATION);
    var scale = Given.required("scale", draft.scale());
    return new CheckedCriterion(code, text, explanation, scale, weight(scale, draft.weight()), knockOut(scale, draft),
        Given.required("appliesTo", draft.appliesTo()));
  }

  /**
   * What a concept needs before it can be adopted: something to judge by, and a weight for each score. Yes or no alone is
   * enough: then there is no weighted score.
   */
  static void mustBeEnough(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      throw new RuleBroken("plans.framework.rule.no-criteria");
    }
    criteria.stream()
        .filter(each -> each.scale() == CriterionScale.SCALE_5 && (each.weight() == null || each.weight().signum() <= 0))
        .findFirst().ifPresent(each -> {
          throw new RuleBroken("plans.framework.rule.weight-missing", each.code());
        });
  }

  private static @Nullable BigDecimal weight(CriterionScale scale, @Nullable BigDecimal given) {
    return switch (scale) {
      case SCALE_5 -> {
        var weight = Given.required("weight", given);
        if (weight.signum() <= 0 || weight.compareTo(CriterionDraft.HEAVIEST) > 0
            || weight.stripTrailingZeros().scale() > DECIMALS) {
          throw RuleBroken.at("weight", "plans.framework.rule.weight", CriterionDraft.HEAVIEST);
        }
        yield weight.setScale(DECIMALS);
      }
      case YES_NO -> {
        if (given != null) {
          throw RuleBroken.at("weight", "plans.framework.rule.weight-of-answer");
        }
        yield null;
      }
    };
  }

  private static boolean knockOut(CriterionScale scale, CriterionDraft draft) {
    if (draft.knockOut() && scale != CriterionScale.YES_NO) {
      throw RuleBroken.at("knockOut", "plans.framework.rule.knock-out-of-score");
    }
    return draft.knockOut();
  }
}
