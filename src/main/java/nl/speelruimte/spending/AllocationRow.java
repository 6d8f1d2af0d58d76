package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.forecast.Crisis;
import org.jspecify.annotations.Nullable;

/**
 * An allocation behind the figures of a space.
 *
 * @param number null for who may not see it: it points at a client
 * @param productName null for an allocation of a whole category, or a product that is not in the register
 * @param value what it is worth this year; null when that is not known
 * @param open what is still expected on it
 * @param flags what somebody should know about it: {@code END_ASSUMED}, {@code NO_SIZE}, {@code NO_TARIFF},
 *     {@code LOT_GUESSED}, {@code CLAIMED_OUTSIDE}, {@code OVER_A_MONTH}
 */
public record AllocationRow(
    @Nullable Long number,
    String category,
    @Nullable String product,
    @Nullable String productName,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate stopped,
    boolean started,
    @Nullable Money value,
    Money approved,
    Money pending,
    Money open,
    Set<String> flags) {

  /** Main category 46 of the standard. */
  public boolean isCrisis() {
    return Crisis.is(category);
  }

  public Money claimed() {
    return approved.plus(pending);
  }

  /** Whether more was claimed than was allocated. */
  public boolean overClaimed() {
    return value != null && claimed().compareTo(value) > 0;
  }
}
