package nl.speelruimte.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The spaces of a list together.
 *
 * @param over how many have a forecast above their amount
 * @param watched how many may become too much
 * @param late how many are claimed for late
 * @param cutOff of the figures; null without spaces
 * @param asOf of the oldest figures; null without spaces
 * @param batch the latest batch any of them rests on
 * @param stale how many are being made anew
 */
public record SpaceTotals(
    long spaces,
    Money amount,
    Money approved,
    Money pending,
    Money exposure,
    Money forecast,
    Money low,
    Money high,
    BigDecimal elapsed,
    long over,
    long watched,
    long late,
    @Nullable LocalDate cutOff,
    @Nullable LocalDate asOf,
    @Nullable Long batch,
    long stale) {

  public Money claimed() {
    return approved.plus(pending);
  }

  public Money headroom() {
    return amount.minus(forecast);
  }

  /** Claimed as a percentage of the amounts, one decimal; null when they come to nothing. */
  public @Nullable BigDecimal use() {
    return amount.isZero() ? null : BigDecimal.valueOf(claimed().cents()).movePointRight(2)
        .divide(BigDecimal.valueOf(amount.cents()), 1, RoundingMode.HALF_UP);
  }
}
