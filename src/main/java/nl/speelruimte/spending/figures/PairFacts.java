package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.ledger.AllocatedSize;
import nl.speelruimte.ledger.Claimed;
import nl.speelruimte.ledger.Standing;
import nl.speelruimte.spending.forecast.AllocationValue;
import nl.speelruimte.spending.forecast.AllocationYear;
import nl.speelruimte.spending.forecast.CareAllocation;
import nl.speelruimte.spending.forecast.ClaimTotals;
import nl.speelruimte.spending.forecast.Delivery;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.MonthMaximum;
import nl.speelruimte.spending.forecast.Tariffs;
import nl.speelruimte.spending.forecast.Volume;
import org.jspecify.annotations.Nullable;

/** The allocations and claims of a provider at a municipality in a year, each placed in its space. */
final class PairFacts {

  private final int year;
  private final AgreedTerms terms;
  private final Placing placing;
  private final Map<Long, List<Claimed>> byAllocation;
  private final List<PlacedAllocation> allocations = new ArrayList<>();
  private final Map<Optional<UUID>, List<Claimed>> unallocated = new HashMap<>();
  private final List<Claimed> claims;

  PairFacts(int year, List<SpaceToReckon> spaces, List<Standing> standing, List<Claimed> claims, AgreedTerms terms) {
    this.year = year;
    this.terms = terms;
    this.placing = new Placing(spaces, terms);
    this.claims = claims;
    this.byAllocation = claims.stream().filter(claim -> claim.allocationNumber() != null)
        .collect(Collectors.groupingBy(Claimed::allocationNumber));
    standing.forEach(this::place);
    claims.stream().filter(claim -> claim.allocationNumber() == null).forEach(this::alone);
    byAllocation.values().forEach(orphans -> orphans.forEach(this::alone));
  }

  /** Every allocation; those of no space too, since they tell how much of what is allocated is used. */
  List<PlacedAllocation> allocations() {
    return allocations;
  }

  List<PlacedAllocation> allocations(SpaceToReckon space) {
    return allocations.stream().filter(each -> each.isIn(space)).toList();
  }

  /** Claims that count in a space and not on an allocation of it. */
  List<Claimed> unallocated(SpaceToReckon space) {
    return unallocated.getOrDefault(Optional.of(space.id()), List.of());
  }

  /** All claims that count in a space. */
  List<Claimed> claims(SpaceToReckon space) {
    return claims.stream().filter(claim -> isIn(space, claim)).toList();
  }

  Unplaced unplaced() {
    var allocated = allocations.stream().filter(each -> each.space() == null)
        .map(each -> each.inSpace().value().in(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Unplaced(claims.stream().filter(claim -> placing.ofClaim(claim).isEmpty())
        .mapToLong(Claimed::claimedCents).sum(), Exact.money(allocated).cents());
  }

  static Map<YearMonth, ClaimTotals> byMonth(List<Claimed> claims) {
    return claims.stream().collect(Collectors.toMap(Claimed::month,
        claim -> new ClaimTotals(claim.submittedCents(), claim.approvedCents(), claim.pendingCents()),
        ClaimTotals::plus));
  }

  private boolean isIn(SpaceToReckon space, Claimed claim) {
    return placing.ofClaim(claim).filter(space::equals).isPresent();
  }

  private void place(Standing standing) {
    var mine = Optional.ofNullable(byAllocation.remove(standing.number())).orElse(List.of());
    var product = product(standing, mine);
    var care = new CareAllocation(Long.toString(standing.number()), category(standing, mine), product,
        standing.start(), standing.end(), standing.stoppedOn(), volume(standing.size()), budget(standing.size()),
        product == null ? Delivery.EFFORT : terms.delivery(category(standing, mine), product));
    var parts = parts(standing, care, mine);
    var here = parts.stream().flatMap(part -> part.claims.stream()).toList();
    var elsewhere = mine.stream().filter(claim -> !here.contains(claim)).toList();
    elsewhere.forEach(this::alone);
    var tariffs = tariffs(care);
    var value = AllocationValue.of(care, year, tariffs);
    for (var part : parts) {
      var worth = parts.size() == 1 ? value
          : value.only(month -> part.months.contains(month) || part.number == 0 && month.getYear() != year);
      var counted = part.number > 0 ? part.claims
          : Stream.concat(part.claims.stream(), elsewhere.stream()).toList();
      allocations.add(new PlacedAllocation(standing, part.number,
          new AllocationYear(care, worth, value, byMonth(part.claims)), byMonth(counted), part.space.orElse(null),
          part.guessed, counted.stream().anyMatch(claim -> claim.isOutside(standing)),
          standing.product() != null && exceedsAMonth(care, tariffs, counted)));
    }
  }

  /** The months of an allocation by the space in which they count, with the claims that count there as well. */
  private List<Part> parts(Standing standing, CareAllocation care, List<Claimed> mine) {
    var parts = new LinkedHashMap<Optional<UUID>, Part>();
    for (var month : months(care)) {
      var placed = placing.ofAllocation(standing, mine, month);
      var part = parts.computeIfAbsent(placed.space().map(SpaceToReckon::id),
          space -> new Part(parts.size(), space, placed.guessed()));
      part.months.add(month);
    }
    mine.forEach(claim -> Optional.ofNullable(parts.get(placing.ofClaim(claim).map(SpaceToReckon::id)))
        .ifPresent(part -> part.claims.add(claim)));
    return List.copyOf(parts.values());
  }

  /** The months of the year in which it runs; of one that does not, the first it could have. */
  private List<YearMonth> months(CareAllocation care) {
    var last = care.lastDay(year);
    var running = last.isBefore(care.start()) ? Optional.<Period>empty()
        : new Period(care.start(), last).overlap(Period.ofYear(year));
    var start = YearMonth.from(care.start());
    return running.map(Period::months)
        .orElseGet(() -> List.of(start.getYear() < year ? YearMonth.of(year, 1) : start));
  }

  /** What an allocation of a whole category allows in a month depends on the product, so that is not told. */
  private static boolean exceedsAMonth(CareAllocation care, Tariffs tariffs, List<Claimed> claims) {
    if (care.volume() == null) {
      return false;
    }
    var lines = new HashMap<YearMonth, Integer>();
    var cents = new HashMap<YearMonth, Long>();
    for (var claim : claims) {
      lines.merge(claim.month(), claim.lines(), Integer::sum);
      cents.merge(claim.month(), claim.claimedCents(), Math::addExact);
    }
    return cents.entrySet().stream().anyMatch(month ->
        MonthMaximum.isExceeded(care, month.getKey(), tariffs, month.getValue(), lines.get(month.getKey())));
  }

  private Tariffs tariffs(CareAllocation care) {
    return care.product() == null ? Tariffs.NONE : terms.tariffs(care.category(), care.product());
  }

  private void alone(Claimed claim) {
    unallocated.computeIfAbsent(placing.ofClaim(claim).map(SpaceToReckon::id), _ -> new ArrayList<>()).add(claim);
  }

  private static String category(Standing standing, List<Claimed> claims) {
    if (standing.category() != null) {
      return standing.category();
    }
    return claims.isEmpty() ? "" : claims.getFirst().category();
  }

  /** An allocation for a category only is worth its volume at the tariff of what is claimed on it. */
  private static @Nullable String product(Standing standing, List<Claimed> claims) {
    if (standing.product() != null) {
      return standing.product();
    }
    return claims.isEmpty() ? null : claims.getFirst().product();
  }

  private static @Nullable Volume volume(@Nullable AllocatedSize size) {
    return switch (size) {
      case null -> null;
      case AllocatedSize.Volume(var amount, var unit, var frequency) -> new Volume(amount, unit, frequency);
      case AllocatedSize.Budget _ -> null;
    };
  }

  private static @Nullable Long budget(@Nullable AllocatedSize size) {
    return switch (size) {
      case null -> null;
      case AllocatedSize.Volume _ -> null;
      case AllocatedSize.Budget(var cents) -> cents;
    };
  }

  /** What counts in no space, in eurocent. */
  record Unplaced(long claimedCent, long allocatedCent) {}

  /** What of an allocation counts in one space; part 0 has the first months of the year. */
  private record Part(
      int number, Optional<UUID> space, boolean guessed, Set<YearMonth> months, List<Claimed> claims) {

    private Part(int number, Optional<UUID> space, boolean guessed) {
      this(number, space, guessed, new HashSet<>(), new ArrayList<>());
    }
  }

  /**
   * An allocation, or those of its months that count in one space: where the contract changes during the year, the
   * rest is another part.
   *
   * @param part its number, from 0
   * @param inSpace its value, with the claims that count in the same space
   * @param claims its claims of the year: of the first part also those that count in a space of none of the parts
   * @param space null when it counts in no space
   * @param outside whether something was claimed for days on which it does not run
   * @param overAMonth whether more was claimed for a month than it allows in one
   */
  record PlacedAllocation(
      Standing standing, int part, AllocationYear inSpace, Map<YearMonth, ClaimTotals> claims, @Nullable UUID space,
      boolean guessed, boolean outside, boolean overAMonth) {

    boolean isIn(SpaceToReckon where) {
      return where.id().equals(space);
    }

    String category() {
      return inSpace.allocation().category();
    }

    /** The last day of delivery once that is known; null while it has no end. */
    @Nullable LocalDate finishedOn() {
      var care = inSpace.allocation();
      var endless = care.end() == null && care.stop() == null;
      return endless ? null : care.lastDay(care.stop() == null ? care.start().getYear() : care.stop().getYear());
    }
  }
}
