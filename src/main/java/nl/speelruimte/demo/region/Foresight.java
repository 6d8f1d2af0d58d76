package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.speelruimte.spending.forecast.AllocationValue;
import nl.speelruimte.spending.forecast.AllocationYear;
import nl.speelruimte.spending.forecast.CareAllocation;
import nl.speelruimte.spending.forecast.ClaimTotals;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.Crisis;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Delivery;
import nl.speelruimte.spending.forecast.Forecast;
import nl.speelruimte.spending.forecast.ForecastCalculator;
import nl.speelruimte.spending.forecast.ForecastInput;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.RealisationRates;
import nl.speelruimte.spending.forecast.ReferenceRate;
import nl.speelruimte.spending.forecast.Tariff;
import nl.speelruimte.spending.forecast.Tariffs;
import nl.speelruimte.spending.forecast.Volume;

/** What the portal's own calculators will make of the made-up messages: that is what the stories are fitted to. */
public final class Foresight {

  private final LocalDate asOf;
  private final Map<CareOrder, Map<YearMonth, ClaimTotals>> claims = new HashMap<>();
  private final Map<Integer, Map<String, Cohort>> cohorts = new HashMap<>();
  private final Map<String, ReferenceRate> region;

  public Foresight(LocalDate asOf, List<PairYears> pairs) {
    this.asOf = asOf;
    pairs.forEach(this::sumUp);
    pairs.forEach(this::addToCohorts);
    this.region = cohorts.values().stream().flatMap(each -> each.keySet().stream()).distinct()
        .collect(Collectors.toMap(category -> category, this::reference));
  }

  /** The forecast of the orders of a pair that count in one space. */
  public Forecast forecast(PairYears pair, int year, Predicate<CareOrder> inSpace) {
    var rates = new RealisationRates(
        cohorts.getOrDefault(pair.pair().provider().number(), Map.of()), region, RateLimits.STANDARD);
    return ForecastCalculator.forecast(
        new ForecastInput(year, asOf, allocations(pair, year, inSpace), Map.of(), rates::of, List.of()), true);
  }

  /** How many allocations touch the year. */
  public int count(PairYears pair, int year, Predicate<CareOrder> inSpace) {
    return (int) allocations(pair, year, inSpace).stream().filter(each -> each.touches(year)).count();
  }

  private List<AllocationYear> allocations(PairYears pair, int year, Predicate<CareOrder> inSpace) {
    return pair.orders().stream()
        .filter(inSpace).filter(order -> !Crisis.is(order.product().category()) && !order.isDeletedOn(asOf))
        .map(order -> inYear(order, year)).toList();
  }

  private AllocationYear inYear(CareOrder order, int year) {
    var care = care(order);
    return new AllocationYear(care, AllocationValue.of(care, year, tariffs(order)), claims.getOrDefault(order, Map.of()));
  }

  private void sumUp(PairYears pair) {
    for (var message : pair.claims()) {
      for (var line : message.lines()) {
        var cents = line.signedCents();
        var totals = message.isPending() ? ClaimTotals.pending(cents)
            : message.isApproved(line) ? ClaimTotals.approved(cents) : ClaimTotals.rejected(cents);
        claims.computeIfAbsent(line.order(), _ -> new HashMap<>())
            .merge(YearMonth.from(line.begin()), totals, ClaimTotals::plus);
      }
    }
  }

  private void addToCohorts(PairYears pair) {
    var limit = CutOff.realisedDay(asOf);
    var mine = cohorts.computeIfAbsent(pair.pair().provider().number(), _ -> new HashMap<>());
    for (var order : pair.orders()) {
      var last = Optional.ofNullable(order.stopOn(asOf)).or(() -> Optional.ofNullable(order.endOn(asOf)));
      if (!order.isDeletedOn(asOf) && last.isPresent() && !last.get().isAfter(limit)) {
        var value = inYear(order, last.get().getYear());
        var approved = value.claims().values().stream().mapToLong(ClaimTotals::approved).sum();
        if (value.value().known()) {
          mine.merge(order.product().category(),
              new Cohort(1, value.value().total().longValue(), approved, 1, approved > 0 ? 1 : 0), Cohort::plus);
        }
      }
    }
  }

  private ReferenceRate reference(String category) {
    var all = new ArrayList<Cohort>();
    cohorts.values().stream().map(each -> each.get(category)).filter(Objects::nonNull).forEach(all::add);
    return ReferenceRate.of(category, all, RateLimits.STANDARD);
  }

  private CareAllocation care(CareOrder order) {
    var product = order.product();
    var volume = order.volume();
    return new CareAllocation(Integer.toString(order.number()), product.category(), product.code(), order.start(),
        order.endOn(asOf), order.stopOn(asOf),
        volume == null ? null : new Volume(volume, product.unit(), product.frequency()), order.budgetCents(),
        product.isOutput() ? Delivery.OUTPUT : Delivery.EFFORT);
  }

  private static Tariffs tariffs(CareOrder order) {
    return day -> Optional.of(new Tariff(order.product().tariff(day.getYear()), order.product().tariffUnit()));
  }
}
