package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as somebody fills it in.
 *
 * @param version of the target as it was shown
 */
public record BaselineDraft(@Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, int version) {}
