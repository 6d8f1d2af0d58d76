package nl.speelruimte.demo.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.spending.forecast.Forecast;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SignalLimits;
import nl.speelruimte.spending.forecast.SpaceUse;
import org.jspecify.annotations.Nullable;

/** Decides the spending spaces so that most are on course and a few have a story. */
final class SpaceBook {

  private static final long STEP_CENTS = 50_000;
  private static final long SMALLEST_CENTS = 500_000;
  private static final BigDecimal ROOMIER = new BigDecimal("1.02");
  private final Timeline time;
  private final Foresight foresight;
  private final List<DecidedSpace> spaces = new ArrayList<>();

  private SpaceBook(Timeline time, Foresight foresight) {
    this.time = time;
    this.foresight = foresight;
  }

  static List<DecidedSpace> decide(Timeline time, List<PairYears> pairs) {
    var book = new SpaceBook(time, new Foresight(time.today(), pairs));
    pairs.forEach(book::decide);
    return List.copyOf(book.spaces);
  }

  private void decide(PairYears pair) {
    for (var year = time.firstYear(); year <= time.mainYear(); year++) {
      if (pair.pair().provider().perLot()) {
        for (var lot : pair.pair().provider().lots()) {
          if (CareLot.of(lot).isBoughtBy(pair.pair().place())) {
            decide(pair, year, lot, order -> order.product().lot().equals(lot));
          }
        }
      } else {
        decide(pair, year, null, _ -> true);
      }
    }
  }

  private void decide(PairYears pair, int year, @Nullable String lot, Predicate<CareOrder> inSpace) {
    var forecast = foresight.forecast(pair, year, inSpace);
    var amount = year == time.mainYear()
        ? mainYear(pair.pair(), forecast, foresight.count(pair, year, inSpace))
        : share(forecast, Chance.of("space", pair.pair().provider().agb(), pair.pair().place().cbs(), year)
            .between(0.99, 1.25));
    spaces.add(new DecidedSpace(pair.pair(), year, lot, Math.max(rounded(amount), SMALLEST_CENTS),
        LocalDate.of(year - 1, 9, 26)));
  }

  private BigDecimal mainYear(Pair pair, Forecast forecast, int allocations) {
    if (is(pair, Roster.FILLING, Roster.FILLING_AT)) {
      return fullOn(forecast, time.dayOfFilling());
    }
    if (is(pair, Roster.OVER, Roster.OVER_AT)) {
      return BigDecimal.valueOf(forecast.claims().claimed()).multiply(new BigDecimal("0.96"));
    }
    var chance = Chance.of("space", pair.provider().agb(), pair.place().cbs());
    var calm = pair.provider().number() == Roster.LATE || is(pair, Roster.ADJUSTED, Roster.ADJUSTED_AT);
    if (!calm && chance.holds(0.04)) {
      return share(forecast, chance.between(0.93, 0.985));
    }
    if (!calm && chance.holds(0.10)) {
      return share(forecast, chance.between(1.005, 1.04));
    }
    return onCourse(share(forecast, chance.between(1.1, 1.35)), forecast, allocations);
  }

  /** Raised until nothing needs to be watched. */
  private BigDecimal onCourse(BigDecimal amount, Forecast forecast, int allocations) {
    var raised = amount;
    while (signal(raised, forecast, allocations) == Signal.WATCH) {
      raised = raised.multiply(ROOMIER);
    }
    return raised.multiply(ROOMIER);
  }

  private Signal signal(BigDecimal amount, Forecast forecast, int allocations) {
    return new SpaceUse(rounded(amount), Period.ofYear(time.mainYear()), forecast, BigDecimal.ZERO, allocations)
        .reason(SignalLimits.STANDARD).signal();
  }

  /** The largest amount with which the space is full on that day or before it. */
  private static BigDecimal fullOn(Forecast forecast, LocalDate day) {
    var low = 0L;
    var high = forecast.total().longValue();
    while (high - low > STEP_CENTS) {
      var middle = (low + high) / 2;
      if (forecast.fullOn(middle).filter(full -> !full.isAfter(day)).isPresent()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return BigDecimal.valueOf(low / STEP_CENTS * STEP_CENTS);
  }

  private static BigDecimal share(Forecast forecast, double factor) {
    return forecast.total().multiply(BigDecimal.valueOf(factor));
  }

  private static long rounded(BigDecimal amount) {
    return amount.divide(BigDecimal.valueOf(STEP_CENTS), 0, RoundingMode.HALF_UP).longValue() * STEP_CENTS;
  }

  private static boolean is(Pair pair, int provider, String cbs) {
    return pair.provider().number() == provider && pair.place().cbs().equals(cbs);
  }
}
