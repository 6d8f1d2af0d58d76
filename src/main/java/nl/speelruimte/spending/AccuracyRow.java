package nl.speelruimte.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A past forecast against what came true.
 *
 * @param actual what was claimed once all claims of the year were due; null while they are not
 * @param score actual ÷ forecast; null while there is no actual, and of a forecast of nothing
 */
public record AccuracyRow(
    LocalDate asOf, Money forecast, Money low, Money high, @Nullable Money actual, @Nullable BigDecimal score,
    @Nullable Long batch) {}
