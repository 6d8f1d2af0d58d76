package nl.speelruimte.spending.forecast;

import static nl.speelruimte.spending.forecast.Allocations.anAllocation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCalculatorTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final AppliedRate EIGHTY = rate("0.8", "0.7", "1.0");

  @Test
  void theWorkedExampleComesOutToTheCent() {
    var worked = workedExample().in(2026);
    var forecast = ForecastCalculator.forecast(input(AS_OF, List.of(), worked), false);

    assertThat(forecast.cutOff()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(amount(month(forecast, 7).backlog())).isEqualTo("7529.41");
    assertThat(amount(month(forecast, 8).backlog())).isEqualTo("7529.41");
    assertThat(amount(month(forecast, 9).backlog())).isEqualTo("84705.88");
    assertThat(amount(forecast.backlog())).isEqualTo("99764.71");
    assertThat(amount(forecast.future())).isEqualTo("199764.71");
    assertThat(Exact.money(forecast.total()).cents()).isEqualTo(839_529);
    assertThat(forecast.claims()).isEqualTo(new ClaimTotals(540_000, 480_000, 60_000));
    assertThat(Exact.money(Exposure.of(2026, List.of(worked), Map.of())).cents()).isEqualTo(1_080_000);
  }

  @Test
  void theWorkedExampleFillsItsSpaceOnTheEighteenthOfDecember() {
    var worked = workedExample().in(2026);
    var forecast = ForecastCalculator.forecast(input(AS_OF, List.of(), worked), false);
    var use = new SpaceUse(800_000, Period.ofYear(2026), forecast, new BigDecimal(1_080_000), 1);

    assertThat(use.use().orElseThrow()).isEqualByComparingTo("67.5");
    assertThat(one(use.projected().orElseThrow())).isEqualTo("104.9");
    assertThat(forecast.fullOn(800_000)).contains(LocalDate.of(2026, 12, 18));
    assertThat(forecast.fullOn(800_000).orElseThrow().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(51);
    assertThat(forecast.fullOn(840_000)).isEmpty();
  }

  @Test
  void withoutHistoryThePeersRatesGiveTheRange() {
    var forecast = ForecastCalculator.forecast(input(AS_OF, List.of(), workedExample().in(2026)), false);

    assertThat(forecast.rangeFromHistory()).isFalse();
    // at 70 %: september 74.117,65, october 16.588,24, november 74.117,65, december 76.588,24; nothing in july, august
    assertThat(Exact.money(forecast.low()).cents()).isEqualTo(781_412);
    // at 100 %: july, august 29.411,76 each, september 105.882,35, october 49.411,76, november, december
    assertThat(Exact.money(forecast.high()).cents()).isEqualTo(969_412);
  }

  @Test
  void tenScoredForecastsGiveTheRange() {
    var history = Stream.of("0.90", "0.92", "0.95", "0.97", "0.99", "1.00", "1.01", "1.02", "1.05", "1.20")
        .map(BigDecimal::new).toList();
    var forecast = ForecastCalculator.forecast(input(AS_OF, history, workedExample().in(2026)), false);

    assertThat(forecast.rangeFromHistory()).isTrue();
    assertThat(Exact.money(forecast.low()).cents()).isEqualTo(755_576);
    assertThat(Exact.money(forecast.high()).cents()).isEqualTo(881_506);
  }

  @Test
  void nineScoredForecastsAreTooFew() {
    var forecast = ForecastCalculator.forecast(
        input(AS_OF, Collections.nCopies(9, BigDecimal.TWO), workedExample().in(2026)), false);

    assertThat(forecast.rangeFromHistory()).isFalse();
  }

  @Test
  void theForecastLiesInItsRangeAndTheRangeAboveWhatWasClaimed() {
    var history = Collections.nCopies(10, new BigDecimal("0.5"));
    var forecast = ForecastCalculator.forecast(input(AS_OF, history, workedExample().in(2026)), false);

    assertThat(forecast.low()).isEqualByComparingTo("540000");
    assertThat(forecast.high()).isEqualByComparingTo(forecast.total());
  }

  @Test
  void monthsBeforeTheLastThreeAreTakenAsNotDelivered() {
    var silent = anAllocation().budget(1_200_000).from("2026-01-01").to("2026-12-31").in(2026);
    var forecast = ForecastCalculator.forecast(
        new ForecastInput(2026, AS_OF, List.of(silent), Map.of(), category -> AppliedRate.FULL, List.of()), false);

    assertThat(month(forecast, 6).backlog()).isZero();
    assertThat(month(forecast, 7).backlog()).isPositive();
    assertThat(month(forecast, 10).backlog()).isZero();
    assertThat(month(forecast, 10).future()).isPositive();
  }

  @Test
  void aYearThatIsLongPastIsWorthWhatWasClaimed() {
    var forecast = ForecastCalculator.forecast(
        input(LocalDate.of(2027, 5, 1), List.of(), workedExample().in(2026)), true);

    assertThat(forecast.total()).isEqualByComparingTo("540000");
    assertThat(forecast.high()).isEqualByComparingTo("540000");
  }

  @Test
  void newAllocationsFlowInAsInTheLastTwelveMonths() {
    // in each of the last twelve months one began, worth 10 a day for two months
    var newcomers = IntStream.rangeClosed(1, 12)
        .mapToObj(back -> YearMonth.of(2026, 9).minusMonths(back))
        .map(start -> anAllocation().of(1, Volume.EUROCENT, Volume.PER_DAY)
            .from(start.atDay(1).toString()).to(start.plusMonths(1).atEndOfMonth().toString()).in(2026))
        .toList();
    var input = new ForecastInput(2026, LocalDate.of(2026, 9, 15), newcomers, Map.of(),
        category -> AppliedRate.FULL, List.of());
    var forecast = ForecastCalculator.forecast(input, true);

    // one begins in october: 365 / 12 days in its first month; in november its second month and another's first
    assertThat(amount(month(forecast, 10).inflow())).isEqualTo("30.42");
    assertThat(amount(month(forecast, 11).inflow())).isEqualTo("60.83");
    assertThat(amount(month(forecast, 12).inflow())).isEqualTo("60.83");
    assertThat(month(forecast, 9).inflow()).isZero();
    assertThat(ForecastCalculator.forecast(input, false).inflow()).isZero();
  }

  @Test
  void claimsWithoutAnAllocationCountInFullAndInTheExposure() {
    var unallocated = Map.of(YearMonth.of(2026, 3), ClaimTotals.pending(5_000), YearMonth.of(2025, 3),
        ClaimTotals.approved(7_000));
    var input = new ForecastInput(2026, AS_OF, List.of(), unallocated, category -> AppliedRate.FULL, List.of());

    assertThat(ForecastCalculator.forecast(input, true).total()).isEqualByComparingTo("5000");
    assertThat(Exposure.of(2026, List.of(), unallocated)).isEqualByComparingTo("5000");
  }

  @Test
  void aClaimAboveTheAllocationCountsInTheExposure() {
    var over = anAllocation().budget(100_000).from("2026-01-01").to("2026-06-30").approved("2026-02", 130_000).in(2026);

    assertThat(Exposure.of(2026, List.of(over), Map.of())).isEqualByComparingTo("130000");
  }

  @Test
  void theBandOfTheMonthsEndsAtTheRange() {
    var forecast = ForecastCalculator.forecast(input(AS_OF, List.of(), workedExample().in(2026)), false);
    var high = forecast.months().stream().map(month -> forecast.deliveredAt(forecast.high(), month))
        .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(Exact.settled(high)).isEqualByComparingTo(Exact.settled(forecast.high()));
  }

  @Test
  void theOrderOfTheAllocationsChangesNothing() {
    var allocations = IntStream.rangeClosed(1, 40)
        .mapToObj(i -> anAllocation().budget(10_007L * i).from("2026-01-%02d".formatted(i % 28 + 1)).to("2026-12-17")
            .approved("2026-09", 311L * i).in(2026)).toList();
    var forwards = ForecastCalculator.forecast(input(AS_OF, List.of(), allocations), true);
    var backwards = ForecastCalculator.forecast(input(AS_OF, List.of(), allocations.reversed()), true);

    assertThat(backwards.total()).isEqualByComparingTo(forwards.total());
    assertThat(backwards.low()).isEqualByComparingTo(forwards.low());
  }

  @ParameterizedTest(name = "{0} of 100 is late: {1}")
  @CsvSource({"55, false", "50, false", "49, true"})
  void aMonthIsLateByWhatItsAllocationsAreExpectedToComeToTogether(long claimed, boolean late) {
    var one = september(30);
    var nine = LongStream.range(0, 9).mapToObj(i -> september((claimed - 30 + i) / 9));
    var input = new ForecastInput(2026, AS_OF, Stream.concat(Stream.of(one), nine).toList(), Map.of(),
        category -> AppliedRate.FULL, List.of());
    var forecast = ForecastCalculator.forecast(input, false);
    var use = new SpaceUse(1_000, Period.ofYear(2026), forecast, new BigDecimal(100), 10);

    assertThat(month(forecast, 9).expected()).isEqualByComparingTo("100");
    assertThat(month(forecast, 9).claims().claimed()).isEqualTo(claimed);
    assertThat(use.claimsAreMissing(SignalLimits.STANDARD)).isEqualTo(late);
  }

  @Test
  void ofAMonthThatWasDueLongAgoNothingIsExpectedSoThatNothingIsMissing() {
    var forecast = ForecastCalculator.forecast(
        input(LocalDate.of(2027, 4, 30), List.of(), workedExample().in(2026)), false);
    var use = new SpaceUse(2_000_000, Period.ofYear(2026), forecast, new BigDecimal(1_080_000), 5);

    assertThat(month(forecast, 12).expected()).isZero();
    assertThat(use.reason(SignalLimits.STANDARD)).isEqualTo(SignalReason.NOTHING);
    assertThat(month(ForecastCalculator.forecast(
        input(LocalDate.of(2027, 1, 31), List.of(), workedExample().in(2026)), false), 12).expected()).isPositive();
  }

  private static AllocationYear september(long claimed) {
    return anAllocation().budget(10).from("2026-09-01").to("2026-09-30").approved("2026-09", claimed).in(2026);
  }

  static Allocations workedExample() {
    var allocation = anAllocation().of(3, Volume.HOUR, Volume.PER_WEEK).from("2026-03-01").to("2026-12-31")
        .at(8_000, Volume.HOUR).pending("2026-10", 60_000);
    for (var month : List.of("03", "04", "05", "06", "07", "08")) {
      allocation.approved("2026-" + month, 80_000);
    }
    return allocation;
  }

  private static ForecastInput input(LocalDate asOf, List<BigDecimal> history, AllocationYear allocation) {
    return input(asOf, history, List.of(allocation));
  }

  private static ForecastInput input(LocalDate asOf, List<BigDecimal> history, List<AllocationYear> allocations) {
    return new ForecastInput(2026, asOf, allocations, Map.of(), category -> EIGHTY, history);
  }

  private static MonthForecast month(Forecast forecast, int month) {
    return forecast.months().get(month - 1);
  }

  private static String amount(BigDecimal cents) {
    return cents.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String one(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static AppliedRate rate(String rate, String low, String high) {
    return new AppliedRate(new BigDecimal(rate), new BigDecimal(low), new BigDecimal(high), RateSource.PROVIDER, 20);
  }
}
