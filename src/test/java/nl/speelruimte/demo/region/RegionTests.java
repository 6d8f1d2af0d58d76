package nl.speelruimte.demo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Forecast;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SignalLimits;
import nl.speelruimte.spending.forecast.SpaceUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegionTests {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
  private static final Map<LocalDate, Region> REGIONS = new HashMap<>();

  private static Region region(LocalDate today) {
    return REGIONS.computeIfAbsent(today, day -> Region.of(new Timeline(day, 2), 1));
  }

  static Stream<LocalDate> days() {
    return Stream.of(NOVEMBER, LocalDate.of(2026, 4, 10), LocalDate.of(2027, 2, 10), LocalDate.of(2026, 7, 31),
        LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2027, 3, 31),
        LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30));
  }

  @Test
  void theSameDayTellsTheSameStory() {
    var once = region(NOVEMBER);
    var again = Region.of(new Timeline(NOVEMBER, 2), 1);
    assertThat(again.spaces()).isEqualTo(once.spaces());
    assertThat(again.pairs()).isEqualTo(once.pairs());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-15, 2025", "2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026"})
  void fromJanuaryToMarchLastYearIsTheOneToLookAt(LocalDate today, int mainYear) {
    assertThat(new Timeline(today, 2).mainYear()).isEqualTo(mainYear);
  }

  @ParameterizedTest
  @MethodSource("days")
  void figuresAreMadeWhenTheSameMonthOfLastYearWasDue(LocalDate today) {
    var time = new Timeline(today, 2);
    var due = time.months().stream().filter(time::isTold).map(month -> CutOff.month(month.atEndOfMonth()));
    assertThat(due).contains(CutOff.month(today).minusYears(1));
  }

  @Test
  void hasTheAgreedSize() {
    var region = region(NOVEMBER);
    assertThat(region.providers()).hasSize(24);
    assertThat(region.spaces().stream().filter(space -> space.year() == 2026).count()).isBetween(140L, 160L);
    assertThat(lines(region).count()).isBetween(55_000L, 68_000L);
  }

  @Test
  void givesEveryProviderAndReferenceItsOwnNumber() {
    var region = region(NOVEMBER);
    assertThat(region.providers()).extracting(Provider::agb).doesNotHaveDuplicates().allMatch(agb -> agb.length() == 8);
    assertThat(region.providers()).extracting(Provider::kvk).doesNotHaveDuplicates().allMatch(kvk -> kvk.length() == 8);
    var seen = new HashSet<String>();
    for (var pair : region.pairs()) {
      for (var message : pair.claims()) {
        if (!message.refused()) {
          message.lines().forEach(line ->
              assertThat(seen.add(pair.pair().provider().agb() + " " + line.reference())).isTrue());
        }
      }
    }
  }

  @Test
  void whatIsApprovedIsWhatWasSubmittedWithoutWhatWasReturned() {
    for (var message : region(NOVEMBER).pairs().stream().flatMap(pair -> pair.claims().stream()).toList()) {
      var returned = message.returned().stream().mapToLong(Claimed::signedCents).sum();
      assertThat(message.approvedCents()).isEqualTo(message.refused() ? 0 : message.submittedCents() - returned);
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void nothingHappensAfterToday(LocalDate today) {
    var region = region(today);
    assertThat(lines(region)).allMatch(line -> !line.end().isAfter(today));
    assertThat(region.pairs().stream().flatMap(pair -> pair.claims().stream()))
        .allMatch(message -> !message.dated().isAfter(today));
  }

  @ParameterizedTest
  @MethodSource("days")
  void mostSpacesAreOnCourseAndEverySignalOccurs(LocalDate today) {
    var told = new HashMap<Signal, Long>();
    var region = region(today);
    var foresight = new Foresight(today, region.pairs());
    spacesOfMainYear(region).forEach(space -> told.merge(signal(region, foresight, space), 1L, Long::sum));
    assertThat(told).containsOnlyKeys(Signal.values());
    assertThat(told.get(Signal.ON_COURSE)).isGreaterThan(90);
    assertThat(told.get(Signal.OVER)).isBetween(3L, 20L);
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneSpaceWillBeFullAboutSixWeeksFromToday(LocalDate today) {
    var region = region(today);
    var full = forecast(region, Roster.FILLING, Roster.FILLING_AT)
        .fullOn(space(region, Roster.FILLING, Roster.FILLING_AT).amountCents());
    assertThat(full).isPresent();
    assertThat(full.get()).isBetween(region.time().dayOfFilling().minusDays(10), region.time().dayOfFilling());
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneSpaceIsAlreadyOver(LocalDate today) {
    var region = region(today);
    assertThat(forecast(region, Roster.OVER, Roster.OVER_AT).claims().claimed())
        .isGreaterThan(space(region, Roster.OVER, Roster.OVER_AT).amountCents());
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneProviderIsLateWithItsClaims(LocalDate today) {
    var region = region(today);
    var foresight = new Foresight(today, region.pairs());
    var signals = spacesOfMainYear(region).filter(space -> space.pair().provider().number() == Roster.LATE)
        .map(space -> signal(region, foresight, space)).toList();
    assertThat(signals).contains(Signal.LATE).isSubsetOf(Signal.LATE, Signal.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneAllocationIsClaimedForAlmostTwiceWhatItAllows(LocalDate today) {
    var region = region(today);
    var month = YearMonth.from(today).minusMonths(2);
    var perOrder = new HashMap<CareOrder, Long>();
    pair(region, Roster.OVERCLAIMED, Roster.OVERCLAIMED_AT).claims().stream()
        .flatMap(message -> message.lines().stream())
        .filter(line -> YearMonth.from(line.begin()).equals(month) && line.returned() == null)
        .forEach(line -> perOrder.merge(line.order(), line.credit() ? -line.volume() : line.volume(), Long::sum));
    assertThat(perOrder.entrySet()).anyMatch(each -> each.getKey().volume() != null
        && each.getKey().product().frequency().equals("2")
        && each.getValue() > 1.3 * each.getKey().volume() * month.lengthOfMonth() / 7.0);
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneSpaceIsWideEnoughToBeRaisedHalfWayTheYear(LocalDate today) {
    var region = region(today);
    assertThat(signal(region, new Foresight(today, region.pairs()),
        space(region, Roster.ADJUSTED, Roster.ADJUSTED_AT))).isEqualTo(Signal.ON_COURSE);
  }

  @Test
  void aLargerScaleHasMoreProvidersOfTheSameKind() {
    var region = Region.of(new Timeline(NOVEMBER, 1), 2);
    assertThat(region.providers()).hasSize(48).extracting(Provider::agb).doesNotHaveDuplicates();
    assertThat(region.pairs()).extracting(pair -> pair.pair().number()).doesNotHaveDuplicates();
  }

  private static Stream<Claimed> lines(Region region) {
    return region.pairs().stream().flatMap(pair -> pair.claims().stream()).flatMap(message -> message.lines().stream());
  }

  private static Stream<DecidedSpace> spacesOfMainYear(Region region) {
    return region.spaces().stream().filter(space -> space.year() == region.time().mainYear());
  }

  private static DecidedSpace space(Region region, int provider, String cbs) {
    return spacesOfMainYear(region).filter(space -> space.pair().provider().number() == provider
        && space.pair().place().cbs().equals(cbs)).findFirst().orElseThrow();
  }

  private static PairYears pair(Region region, int provider, String cbs) {
    return region.pairs().stream().filter(pair -> pair.pair().provider().number() == provider
        && pair.pair().place().cbs().equals(cbs)).findFirst().orElseThrow();
  }

  private static Forecast forecast(Region region, int provider, String cbs) {
    return new Foresight(region.time().today(), region.pairs())
        .forecast(pair(region, provider, cbs), region.time().mainYear(), _ -> true);
  }

  private static Signal signal(Region region, Foresight foresight, DecidedSpace space) {
    var pair = List.copyOf(region.pairs()).get(space.pair().number() - 1);
    Predicate<CareOrder> inSpace = order -> space.lot() == null || order.product().lot().equals(space.lot());
    var use = new SpaceUse(space.amountCents(), Period.ofYear(space.year()),
        foresight.forecast(pair, space.year(), inSpace), BigDecimal.ZERO,
        foresight.count(pair, space.year(), inSpace));
    return use.reason(SignalLimits.STANDARD).signal();
  }
}
