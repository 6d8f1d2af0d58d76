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
    var claims = ClaimTotals.approved(claimed);
    var month = new MonthForecast(
        YearMonth.of(2026, 9), claims, BigDecimal.valueOf(backlog), BigDecimal.ZERO, BigDecimal.ZERO);
    var forecast = new Forecast(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 9, 30), claims,
        BigDecimal.valueOf(backlog), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(claimed),
        BigDecimal.valueOf(high), false, List.of(month));
    return new SpaceUse(space, Period.ofYear(2026), forecast, BigDecimal.valueOf(high), allocations);
  }
}
