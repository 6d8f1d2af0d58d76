package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The expected amount of a year with the parts it is the sum of, in exact eurocent (F6).
 *
 * @param cutOff last day of the latest service month whose claims were due
 * @param low lower end of the range, never below what was claimed
 * @param high upper end of the range
 * @param rangeFromHistory whether past forecasts gave the range, or the peers' rates
 * @param months the twelve service months
 */
public record Forecast(
    LocalDate asOf,
    LocalDate cutOff,
    ClaimTotals claims,
    BigDecimal backlog,
    BigDecimal future,
    BigDecimal inflow,
    BigDecimal low,
    BigDecimal high,
    boolean rangeFromHistory,
    List<MonthForecast> months) {

  public Forecast {
    months = List.copyOf(months);
  }

  public BigDecimal total() {
    return BigDecimal.valueOf(claims.claimed()).add(backlog).add(future).add(inflow);
  }

  /** What is delivered in a month at an end of the range: what is still to come is stretched evenly. */
  public BigDecimal deliveredAt(BigDecimal end, MonthForecast month) {
    var claimed = BigDecimal.valueOf(claims.claimed());
    var toCome = total().subtract(claimed);
    if (toCome.signum() <= 0) {
      return month.delivered();
    }
    var stretched = Exact.divide(month.toCome().multiply(end.subtract(claimed)), toCome);
    return BigDecimal.valueOf(month.claims().claimed()).add(stretched);
  }

  /** The first day on which what was delivered exceeds the space, if it does so this year. */
  public Optional<LocalDate> fullOn(long spaceCent) {
    var space = BigDecimal.valueOf(spaceCent);
    var before = BigDecimal.ZERO;
    for (var month : months) {
      var after = before.add(month.delivered());
      if (Exact.exceeds(after, space)) {
        return Optional.of(dayOfFilling(month.month(), space.subtract(before), month.delivered()));
      }
      before = after;
    }
    return Optional.empty();
  }

  private static LocalDate dayOfFilling(YearMonth month, BigDecimal room, BigDecimal delivered) {
    var days = Exact.divide(room.multiply(BigDecimal.valueOf(month.lengthOfMonth())), delivered);
    var full = Exact.settled(days).setScale(0, RoundingMode.FLOOR).intValue();
    return month.atDay(Math.clamp(full + 1, 1, month.lengthOfMonth()));
  }
}
