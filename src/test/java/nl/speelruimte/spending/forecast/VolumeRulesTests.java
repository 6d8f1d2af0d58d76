package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import nl.speelruimte.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeRulesTests {

  @ParameterizedTest
  @CsvSource({
    // published rule IV077
    "3,   2, EFFORT, 2022-10-11, 2022-12-28, 12 15 15,     36",
    "300, 2, OUTPUT, 2022-10-11, 2022-12-31, 900 1200 1500, 3600",
    "300, 2, OUTPUT, 2022-07-11, 2022-09-03, 900 1500 0,   2400",
    "3,   2, EFFORT, 2022-07-11, 2022-09-04, 9 15 3,       24",
    // a week of delivery without a Sunday still counts once
    "300, 2, OUTPUT, 2022-07-11, 2022-07-16, 300,          300",
    "300, 2, OUTPUT, 2022-08-29, 2022-09-03, 0 300,        300",
    "300, 2, OUTPUT, 2022-07-11, 2022-07-17, 300,          300",
    // per day, per month (a broken month counts whole), in total
    "2,   1, EFFORT, 2024-02-27, 2024-03-02, 6 4,          10",
    "10,  4, EFFORT, 2022-10-31, 2022-12-01, 10 10 10,     30",
    "40,  6, EFFORT, 2022-10-31, 2022-12-01, 40 40 40,     40",
    "40,  6, OUTPUT, 2022-10-31, 2022-11-01, 40 40,        40",
    // one day
    "3,   2, EFFORT, 2022-10-09, 2022-10-09, 3,            3",
    "0,   2, EFFORT, 2022-10-09, 2022-10-20, 0,            0"
  })
  void theMaximumFollowsTheFrequency(
      long amount, String frequency, Delivery delivery, LocalDate from, LocalDate to, String perMonth, long cap) {
    var volume = new Volume(amount, Volume.HOUR, frequency);
    var allocation = new Period(from, to);

    assertThat(allocation.months().stream().map(month -> VolumeRules.inMonth(volume, delivery, allocation, month)))
        .containsExactlyElementsOf(Arrays.stream(perMonth.split(" ")).map(Long::valueOf).toList());
    assertThat(VolumeRules.maximum(volume, delivery, allocation)).isEqualTo(cap);
  }

  @Test
  void outsideTheAllocationNothingMayBeDelivered() {
    var volume = new Volume(3, Volume.HOUR, Volume.PER_WEEK);
    var allocation = new Period(LocalDate.of(2022, 10, 11), LocalDate.of(2022, 12, 28));

    assertThat(VolumeRules.inMonth(volume, Delivery.EFFORT, allocation, YearMonth.of(2022, 9))).isZero();
    assertThat(VolumeRules.inMonth(volume, Delivery.EFFORT, allocation, YearMonth.of(2023, 1))).isZero();
  }
}
