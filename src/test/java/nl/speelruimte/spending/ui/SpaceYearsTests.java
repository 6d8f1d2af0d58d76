package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceYearsTests {

  private static final List<Integer> YEARS = List.of(2027, 2026, 2025);

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026, 2025",
    "2027-01-15, 2026, 2025",
    "2027-01-31, 2026, 2026",
    "2027-04-01, 2027, 2026",
    "2025-06-01, 2025, 2025"
  })
  void theMonitorOpensOnTheYearThatRunsAndTheJudgementOfForecastsOnTheLatestThatIsDue(
      LocalDate today, int monitor, int judged) {
    var clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    assertThat(SpaceYears.preset(YEARS, clock)).isEqualTo(monitor);
    assertThat(SpaceYears.judged(YEARS, clock)).isEqualTo(judged);
  }
}
