package nl.speelruimte.plans.frameworks;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan or a measure is judged by.
 *
 * @param key the same in every version that the criterion was copied to
 * @param code a few letters that people call it by
 * @param weight how heavily a score counts; null for yes or no
 * @param knockOut whether a no in the conclusion stands in the way of an approval
 */
public record Criterion(CriterionId id, UUID key, String code, String text, @Nullable String explanation,
    CriterionScale scale, @Nullable BigDecimal weight, boolean knockOut, AppliesTo appliesTo) {}
