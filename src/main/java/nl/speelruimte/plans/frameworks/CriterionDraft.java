package nl.speelruimte.plans.frameworks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as somebody fills it in.
 *
 * @param weight of a score; left empty for yes or no
 */
public record CriterionDraft(@Nullable String code, @Nullable String text, @Nullable String explanation,
    @Nullable CriterionScale scale, @Nullable BigDecimal weight, boolean knockOut, @Nullable AppliesTo appliesTo) {

  public static final int LONGEST_CODE = 10;
  public static final int LONGEST_TEXT = 300;
  public static final int LONGEST_EXPLANATION = 2_000;
  public static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000);

  /** The same criterion once more, to copy or to change. */
  public static CriterionDraft of(Criterion criterion) {
    return new CriterionDraft(criterion.code(), criterion.text(), criterion.explanation(), criterion.scale(),
        criterion.weight(), criterion.knockOut(), criterion.appliesTo());
  }
}
