package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** The forecast of a space from its allocations and claims (F6). */
public final class ForecastCalculator {

  private static final int ENOUGH_HISTORY = 10;
  private static final BigDecimal HIGH_INFLOW = new BigDecimal("1.5");

  private final ForecastInput input;
  private final boolean withInflow;
  private final Inflow inflow;

  private ForecastCalculator(ForecastInput input, boolean withInflow) {
    this.input = input;
    this.withInflow = withInflow;
    this.inflow = new Inflow(input);
  }

  /**
   * The forecast of a year.
   *
   * @param withInflow whether allocations that are still to come count
   */
  public static Forecast forecast(ForecastInput input, boolean withInflow) {
    return new ForecastCalculator(input, withInflow).forecast();
  }

  private Forecast forecast() {
    var months = months(AppliedRate::rate);
    var claims = months.stream().map(MonthForecast::claims).reduce(ClaimTotals.NONE, ClaimTotals::plus);
    var backlog = sum(months, MonthForecast::backlog);
    var future = sum(months, MonthForecast::future);
    var coming = sum(months, MonthForecast::inflow);
    var claimed = BigDecimal.valueOf(claims.claimed());
    var total = claimed.add(backlog).add(future).add(coming);
    var fromHistory = input.history().size() >= ENOUGH_HISTORY;
    var low = fromHistory ? stretched(total, 10) : claimed.add(existing(AppliedRate::low));
    var high = fromHistory
        ? stretched(total, 90)
        : claimed.add(existing(AppliedRate::high)).add(coming.multiply(HIGH_INFLOW));
    return new Forecast(input.asOf(), input.cutOff().atEndOfMonth(), claims, backlog, future, coming,
        between(claimed, low, total), high.max(total), fromHistory, months);
  }

  /** The low end holds the forecast in the range, and is never below what was claimed already. */
  private static BigDecimal between(BigDecimal claimed, BigDecimal low, BigDecimal total) {
    return low.max(claimed).min(total);
  }

  private BigDecimal stretched(BigDecimal total, int percentage) {
    return total.multiply(Percentiles.nearestRank(input.history(), percentage));
  }

  /** Backlog and future together with other rates than the most likely ones. */
  private BigDecimal existing(Function<AppliedRate, BigDecimal> rate) {
    return sum(months(rate), month -> month.backlog().add(month.future()));
  }

  private List<MonthForecast> months(Function<AppliedRate, BigDecimal> rate) {
    return input.months().stream().map(month -> month(month, rate)).toList();
  }

  private MonthForecast month(YearMonth month, Function<AppliedRate, BigDecimal> rate) {
    var claims = input.allocations().stream().map(each -> each.claims(month))
        .reduce(input.unallocated().getOrDefault(month, ClaimTotals.NONE), ClaimTotals::plus);
    var due = !month.isAfter(input.cutOff());
    var counts = month.isAfter(input.settled());
    var open = counts ? sum(month, rate, AllocationYear::open) : BigDecimal.ZERO;
    var expected = counts ? sum(month, rate, AllocationYear::expected) : BigDecimal.ZERO;
    return new MonthForecast(month, claims, expected, due ? open : BigDecimal.ZERO, due ? BigDecimal.ZERO : open,
        withInflow ? inflow.in(month) : BigDecimal.ZERO);
  }

  private BigDecimal sum(YearMonth month, Function<AppliedRate, BigDecimal> rate, InMonth part) {
    return input.allocations().stream()
        .map(each -> part.of(each, month, rate.apply(input.rates().apply(each.allocation().category()))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(List<MonthForecast> months, Function<MonthForecast, BigDecimal> part) {
    return months.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Some amount of an allocation in a month at a rate. */
  private interface InMonth {
    BigDecimal of(AllocationYear allocation, YearMonth month, BigDecimal rate);
  }
}
