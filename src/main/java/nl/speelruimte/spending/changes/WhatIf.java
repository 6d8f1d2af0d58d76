package nl.speelruimte.spending.changes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceMonth;
import nl.speelruimte.spending.forecast.ClaimTotals;
import nl.speelruimte.spending.forecast.Forecast;
import nl.speelruimte.spending.forecast.MonthForecast;
import nl.speelruimte.spending.forecast.SignalLimits;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.spending.forecast.SpaceUse;
import org.jspecify.annotations.Nullable;

/**
 * What a space would look like with another amount, by the formulas of its figures; nothing else changes.
 *
 * @param use claimed as a share of the amount, in percents; null for a space of nothing
 * @param projected the forecast as a share of it
 * @param headroom the amount minus the forecast
 */
public record WhatIf(Money amount, @Nullable BigDecimal use, @Nullable BigDecimal projected, Money headroom,
    SignalReason reason) {

  /** As it is now. */
  static WhatIf now(SpaceDetails details) {
    var row = details.space();
    return new WhatIf(row.amounts().amount(), row.progress().use(), row.progress().projected(),
        row.amounts().headroom(), row.progress().reason());
  }

  /** With another amount, which is not negative. */
  static WhatIf of(SpaceDetails details, List<SpaceMonth> months, Money amount, SignalLimits limits) {
    var use = new SpaceUse(amount.cents(), details.period(), forecast(details, months),
        BigDecimal.valueOf(details.space().amounts().exposure().cents()), details.counts().allocations());
    return new WhatIf(amount, percent(use.use()), percent(use.projected()),
        Money.rounded(use.headroom()), use.reason(limits));
  }

  private static Forecast forecast(SpaceDetails details, List<SpaceMonth> months) {
    var amounts = details.space().amounts();
    var claims = new ClaimTotals(amounts.claimed().plus(amounts.rejected()).cents(), amounts.approved().cents(),
        amounts.pending().cents());
    return new Forecast(details.space().source().asOf(), details.cutOff(), claims, cents(amounts.backlog()),
        // What the parts lose by rounding each is in the total that was kept.
        cents(amounts.forecast().minus(amounts.claimed()).minus(amounts.backlog()).minus(amounts.inflow())),
        cents(amounts.inflow()), cents(amounts.low()), cents(amounts.high()), details.counts().rangeFromHistory(),
        months.stream().map(month -> month(details, month)).toList());
  }

  /** Whether claims are missing does not depend on the amount: what the figures said about it is kept. */
  private static MonthForecast month(SpaceDetails details, SpaceMonth month) {
    var claimed = month.claimed();
    var expected = switch (details.space().progress().reason()) {
      case NOTHING, FEW_ALLOCATIONS -> BigDecimal.ZERO;
      case CLAIMS_MISSING -> BigDecimal.valueOf(Math.max(Long.MAX_VALUE / 2, claimed.cents()));
      case FORECAST_ABOVE_SPACE, RANGE_ABOVE_SPACE, FORECAST_NEARLY_FULL, AHEAD_OF_YEAR ->
          cents(claimed.plus(month.backlog()));
    };
    return new MonthForecast(month.month(), new ClaimTotals(claimed.plus(month.rejected()).cents(),
        month.approved().cents(), month.pending().cents()), expected, cents(month.backlog()), cents(month.future()),
        cents(month.inflow()));
  }

  private static BigDecimal cents(Money money) {
    return BigDecimal.valueOf(money.cents());
  }

  private static @Nullable BigDecimal percent(Optional<BigDecimal> exact) {
    return exact.map(each -> each.setScale(2, RoundingMode.HALF_UP)).orElse(null);
  }
}
