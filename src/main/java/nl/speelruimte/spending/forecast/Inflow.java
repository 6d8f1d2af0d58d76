package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Period;

/**
 * What allocations that are still to come will deliver: as many per month as in the last twelve months, each worth
 * per month of its life what those were worth on average, by category.
 */
final class Inflow {

  private static final int WINDOW = 12;

  private final TreeMap<YearMonth, BigDecimal> perMonth = new TreeMap<>();

  Inflow(ForecastInput input) {
    var asOf = YearMonth.from(input.asOf());
    var byCategory = input.allocations().stream()
        .filter(each -> began(each, asOf.minusMonths(WINDOW), asOf.minusMonths(1)))
        .collect(Collectors.groupingBy(each -> each.allocation().category()));
    byCategory.forEach((category, newcomers) -> add(input, asOf, newcomers, input.rates().apply(category).rate()));
  }

  BigDecimal in(YearMonth month) {
    return perMonth.getOrDefault(month, BigDecimal.ZERO);
  }

  private void add(ForecastInput input, YearMonth asOf, List<AllocationYear> newcomers, BigDecimal rate) {
    var known = newcomers.stream().filter(each -> each.value().known()).toList();
    if (known.isEmpty()) {
      return;
    }
    var last = YearMonth.of(input.year(), 12);
    var profile = profile(known, rate, monthsBetween(asOf, last));
    for (var month = asOf.plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
      if (month.getYear() == input.year() && input.period().overlap(Period.ofMonth(month)).isPresent()) {
        var startedSince = profile.subList(0, monthsBetween(asOf, month)).stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        var worth = Exact.share(startedSince, newcomers.size(), (long) WINDOW * known.size());
        perMonth.merge(month, worth, BigDecimal::add);
      }
    }
  }

  /** What the newcomers are worth together in the first, second, ... month of their life. */
  private static List<BigDecimal> profile(List<AllocationYear> newcomers, BigDecimal rate, int months) {
    return IntStream.range(0, Math.max(months, 0))
        .mapToObj(age -> newcomers.stream()
            .map(each -> rate.multiply(each.whole().in(YearMonth.from(each.allocation().start()).plusMonths(age))))
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .toList();
  }

  private static boolean began(AllocationYear each, YearMonth from, YearMonth to) {
    var start = YearMonth.from(each.allocation().start());
    return !start.isBefore(from) && !start.isAfter(to);
  }

  private static int monthsBetween(YearMonth from, YearMonth to) {
    return (int) ChronoUnit.MONTHS.between(from, to);
  }
}
