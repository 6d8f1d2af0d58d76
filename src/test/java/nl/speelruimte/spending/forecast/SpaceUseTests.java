package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.speelruimte.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceUseTests {

  @ParameterizedTest
  @CsvSource({
    // space, allocations, claimed, backlog, high, reason
    "1000, 4, 2000,   0, 2000, FEW_ALLOCATIONS",
    "1000, 5,  700, 301, 1001, FORECAST_ABOVE_SPACE",
    "1000, 5,  700, 300, 1001, RANGE_ABOVE_SPACE",
    "1000, 5,  700, 300, 1000, FORECAST_NEARLY_FULL",
    "1000, 5,  700, 250, 1000, FORECAST_NEARLY_FULL",
    "1000, 5,  760,   0,  760, AHEAD_OF_YEAR",
    "1000, 5,  740,   0,  740, NOTHING",
    "1000, 5,  300, 301,  601, CLAIMS_MISSING",
    "1000, 5,  300, 300,  600, NOTHING",
    "0,    5,    1,   0,    1, FORECAST_ABOVE_SPACE",
    "0,    5,    0,   0,    0, NOTHING"
  })
  void theFirstReasonThatHoldsGivesTheSignal(
      long space, int allocations, long claimed, long backlog, long high, SignalReason reason) {
    assertThat(use(space, allocations, claimed, backlog, high).reason(SignalLimits.STANDARD)).isEqualTo(reason);
  }

  @Test
  void aYearThatIsOverIsLateForAsLongAsItsLastMonthIsNotClaimed() {
    var inMarch = use(YearMonth.of(2026, 12), LocalDate.of(2027, 1, 31), 300, 301, 601);

    assertThat(inMarch.reason(SignalLimits.STANDARD)).isEqualTo(SignalReason.CLAIMS_MISSING);
  }

  @Test
  void aMonthThatIsNotDueYetIsNotMissed() {
    var early = use(YearMonth.of(2026, 9), LocalDate.of(2026, 8, 31), 300, 301, 601);

    assertThat(early.reason(SignalLimits.STANDARD)).isEqualTo(SignalReason.NOTHING);
  }

  @Test
  void theYearHasGoneAsFarAsTheCutOff() {
    assertThat(SpaceUse.elapsed(Period.ofYear(2026), LocalDate.of(2026, 9, 30)).doubleValue())
        .isEqualTo(100.0 * 273 / 365);
    assertThat(SpaceUse.elapsed(Period.ofYear(2026), LocalDate.of(2025, 11, 30))).isZero();
    assertThat(SpaceUse.elapsed(Period.ofYear(2026), LocalDate.of(2027, 2, 28))).isEqualByComparingTo("100");
  }

  @Test
  void aSpaceOfNothingHasNoPercentages() {
    var use = use(0, 5, 100, 0, 100);

    assertThat(use.use()).isEmpty();
    assertThat(use.projected()).isEmpty();
    assertThat(use.pace()).isEmpty();
    assertThat(use.headroom()).isEqualByComparingTo("-100");
  }

  @ParameterizedTest
  @CsvSource({"699, 0, false", "700, 0, true", "600, 401, true", "600, 400, false"})
  void theNoticeOfTheContractIsDueWhateverTheSignal(long claimed, long backlog, boolean due) {
    assertThat(use(1000, 1, claimed, backlog, 1000).callsForNotice(SignalLimits.STANDARD)).isEqualTo(due);
  }

  private static SpaceUse use(long space, int allocations, long claimed, long backlog, long high) {
    return new SpaceUse(space, Period.ofYear(2026),
        forecast(YearMonth.of(2026, 9), LocalDate.of(2026, 9, 30), claimed, backlog, high),
        BigDecimal.valueOf(high), allocations);
  }

  private static SpaceUse use(YearMonth delivered, LocalDate cutOff, long claimed, long backlog, long high) {
    return new SpaceUse(1000, Period.ofYear(2026), forecast(delivered, cutOff, claimed, backlog, high),
        BigDecimal.valueOf(high), 5);
  }

  private static Forecast forecast(YearMonth delivered, LocalDate cutOff, long claimed, long backlog, long high) {
    var claims = ClaimTotals.approved(claimed);
    var month = new MonthForecast(
        delivered, claims, BigDecimal.valueOf(claimed + backlog), BigDecimal.valueOf(backlog), BigDecimal.ZERO,
        BigDecimal.ZERO);
    return new Forecast(cutOff.plusDays(53), cutOff, claims,
        BigDecimal.valueOf(backlog), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(claimed),
        BigDecimal.valueOf(high), false, List.of(month));
  }
}
