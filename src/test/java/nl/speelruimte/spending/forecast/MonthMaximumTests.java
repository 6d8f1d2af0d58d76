package nl.speelruimte.spending.forecast;

import static nl.speelruimte.spending.forecast.Allocations.anAllocation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthMaximumTests {

  private static final Tariffs AN_HOUR = _ -> Optional.of(new Tariff(8_000, Volume.HOUR));

  /** Three hours a week from 11 October 2022 to 28 December: 12, 15 and 15 hours, published rule IV077. */
  @ParameterizedTest
  @CsvSource({
    "2022-10,  96000, 1, false",
    "2022-10,  96001, 1, true",
    "2022-11, 120000, 1, false",
    "2022-11, 128000, 1, true",
    "2022-12, 120001, 1, true",
    // each line was rounded to a whole cent
    "2022-10,  96002, 4, false",
    // outside the term is another matter
    "2022-09, 500000, 1, false"
  })
  void hoursAWeekAllowWhatTheWeeksOfTheMonthAdmit(YearMonth month, long claimed, int lines, boolean exceeded) {
    var allocation = anAllocation().of(3, Volume.HOUR, Volume.PER_WEEK).from("2022-10-11").to("2022-12-28");

    assertThat(MonthMaximum.isExceeded(allocation.allocation(), month, AN_HOUR, claimed, lines)).isEqualTo(exceeded);
  }

  @ParameterizedTest
  @CsvSource({"2022-08, 150000, false", "2022-08, 150001, true", "2022-09, 1, true"})
  void anOutputAllowsNothingInAMonthWithoutASundayOfItsOwn(YearMonth month, long claimed, boolean exceeded) {
    var allocation = anAllocation().of(30_000, Volume.EUROCENT, Volume.PER_WEEK).output()
        .from("2022-07-11").to("2022-09-03");

    assertThat(MonthMaximum.isExceeded(allocation.allocation(), month, Tariffs.NONE, claimed, 1)).isEqualTo(exceeded);
  }

  @ParameterizedTest
  @CsvSource({"56000, false", "56001, true"})
  void minutesMayBeClaimedInWholeHours(long claimed, boolean exceeded) {
    var allocation = anAllocation().of(400, Volume.MINUTE, Volume.PER_MONTH).from("2022-10-11").to("2022-12-28");

    assertThat(MonthMaximum.isExceeded(allocation.allocation(), YearMonth.of(2022, 10), AN_HOUR, claimed, 1))
        .isEqualTo(exceeded);
  }

  @Test
  void withoutVolumeOrTariffItCannotBeTold() {
    var budget = anAllocation().budget(100).from("2022-10-11").to("2022-12-28").allocation();
    var hours = anAllocation().of(3, Volume.HOUR, Volume.PER_WEEK).from("2022-10-11").allocation();

    assertThat(MonthMaximum.isExceeded(budget, YearMonth.of(2022, 10), AN_HOUR, 1_000_000, 1)).isFalse();
    assertThat(MonthMaximum.isExceeded(hours, YearMonth.of(2022, 10), Tariffs.NONE, 1_000_000, 1)).isFalse();
    assertThat(MonthMaximum.isExceeded(hours, YearMonth.of(2022, 10), AN_HOUR, 1_000_000, 1)).isTrue();
  }
}
