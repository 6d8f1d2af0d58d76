package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.ledger.Claimed;
import nl.speelruimte.spending.figures.PairFacts.PlacedAllocation;
import nl.speelruimte.spending.forecast.AllocationYear;
import nl.speelruimte.spending.forecast.AppliedRate;
import nl.speelruimte.spending.forecast.ClaimTotals;
import nl.speelruimte.spending.forecast.Crisis;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.Exposure;
import nl.speelruimte.spending.forecast.ForecastCalculator;
import nl.speelruimte.spending.forecast.ForecastInput;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SpaceUse;
import org.jspecify.annotations.Nullable;

/** Makes the figures of one space from the facts that count in it. */
final class SpaceReckoner {

  private final SpaceToReckon space;
  private final LocalDate asOf;
  private final Function<String, AppliedRate> rates;
  private final SpendingSettings settings;
  private final int year;
  private final List<PlacedAllocation> allocations;
  private final List<Claimed> claims;
  private final List<Claimed> unallocated;
  private final List<Claimed> crisisClaims;

  SpaceReckoner(SpaceToReckon space, PairFacts facts, LocalDate asOf, Function<String, AppliedRate> rates,
      SpendingSettings settings) {
    this.space = space;
    this.asOf = asOf;
    this.rates = rates;
    this.settings = settings;
    this.year = space.pair().year();
    Predicate<String> apart = category -> space.crisisExcluded() && Crisis.is(category);
    this.allocations = facts.allocations(space).stream().filter(each -> !apart.test(each.category())).toList();
    this.claims = facts.claims(space).stream().filter(each -> !apart.test(each.category())).toList();
    this.crisisClaims = facts.claims(space).stream().filter(each -> apart.test(each.category())).toList();
    this.unallocated = facts.unallocated(space).stream().filter(each -> !apart.test(each.category())).toList();
  }

  /** @param history actual ÷ forecast of past forecasts by main category */
  ReckonedSpace reckon(Function<String, List<BigDecimal>> history) {
    var category = mainCategory();
    var values = allocations.stream().map(PlacedAllocation::inSpace).toList();
    var loose = PairFacts.byMonth(unallocated);
    var forecast = ForecastCalculator.forecast(
        new ForecastInput(year, asOf, values, loose, rates, history.apply(category), settings.backlogMonths(),
            space.period()),
        settings.inflow());
    var counts = counts();
    var use = new SpaceUse(space.amountCent(), space.period(), forecast, Exposure.of(year, values, loose),
        counts.allocations());
    var limits = settings.signals(space.signalPct());
    var reason = use.reason(limits);
    return new ReckonedSpace(space, use, reason, use.callsForNotice(limits), rate(),
        forecast.claims().submitted(), claims.stream().mapToLong(Claimed::overdueCents).sum(),
        crisisClaims.stream().mapToLong(Claimed::claimedCents).sum(), payable(reason.signal() != Signal.UNKNOWN),
        category, counts, rejectedPerMonth(), batch());
  }

  /** What is expected of everything with a known value, as a share of that value. */
  private Optional<BigDecimal> rate() {
    var known = touching().filter(each -> each.inSpace().value().known()).toList();
    var value = sum(known, each -> each.inSpace().value().in(year));
    var expected = sum(known, each -> rates.apply(each.category()).rate().multiply(each.inSpace().value().in(year)));
    return value.signum() == 0 ? Optional.empty() : Optional.of(Exact.divide(expected, value));
  }

  /** Specific allocations and crisis care are paid above the ceiling too (contract standard 1.5). */
  private long payable(boolean expected) {
    var after = CutOff.settled(CutOff.month(asOf), settings.backlogMonths());
    return touching().filter(each -> each.inSpace().value().known() || Crisis.is(each.category()))
        .mapToLong(each -> each.claims().values().stream().mapToLong(ClaimTotals::claimed).sum()
            + (expected ? open(each, after) : 0)).sum();
  }

  private long open(PlacedAllocation each, YearMonth after) {
    return Exact.money(each.inSpace().open(year, after, rates.apply(each.category()).rate())).cents();
  }

  private ReckonedSpace.Counts counts() {
    var cutOff = CutOff.month(asOf);
    return new ReckonedSpace.Counts(
        count(each -> true),
        count(each -> each.inSpace().allocation().lastDay(year).isAfter(cutOff.atEndOfMonth())),
        count(each -> hasBacklog(each.inSpace(), cutOff)),
        count(each -> !each.inSpace().value().known()),
        count(each -> each.standing().end() == null && each.standing().stoppedOn() == null),
        count(PlacedAllocation::guessed),
        claims.stream().mapToInt(Claimed::lines).sum());
  }

  private boolean hasBacklog(AllocationYear allocation, YearMonth cutOff) {
    var rate = rates.apply(allocation.allocation().category()).rate();
    var open = allocation.open(year, CutOff.settled(cutOff, settings.backlogMonths()), rate);
    return open.compareTo(allocation.open(year, cutOff, rate)) > 0;
  }

  private String mainCategory() {
    Map<String, BigDecimal> byCategory = touching().collect(Collectors.groupingBy(PlacedAllocation::category,
        Collectors.reducing(BigDecimal.ZERO, each -> each.inSpace().value().in(year), BigDecimal::add)));
    return byCategory.entrySet().stream()
        .max(Map.Entry.<String, BigDecimal>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey).orElse("");
  }

  private List<Long> rejectedPerMonth() {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> claims.stream()
        .filter(claim -> claim.month().equals(YearMonth.of(year, month)))
        .mapToLong(Claimed::rejectedCents).sum()).toList();
  }

  private @Nullable Long batch() {
    return Stream.concat(claims.stream().map(Claimed::lastBatchId),
            allocations.stream().map(each -> each.standing().batchId()))
        .max(Comparator.naturalOrder()).orElse(null);
  }

  private Stream<PlacedAllocation> touching() {
    return allocations.stream().filter(each -> each.inSpace().touches(year));
  }

  private int count(Predicate<PlacedAllocation> what) {
    return (int) touching().filter(what).count();
  }

  private static BigDecimal sum(List<PlacedAllocation> all, Function<PlacedAllocation, BigDecimal> what) {
    return all.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
