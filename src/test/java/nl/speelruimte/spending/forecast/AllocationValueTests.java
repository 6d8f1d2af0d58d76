package nl.speelruimte.spending.forecast;

import static nl.speelruimte.spending.forecast.Allocations.anAllocation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationValueTests {

  @Test
  void aBudgetIsSpreadOverItsDaysUntilTheStop() {
    var allocation = anAllocation().budget(1_200_000).from("2025-07-01").to("2026-06-30").stopped("2025-12-31");

    assertThat(cents(allocation.value(2025).in(2025))).isEqualTo(604_932);
    assertThat(cents(allocation.value(2026).in(2026))).isZero();
  }

  @Test
  void theYearsOfAnAllocationAddUpToItsWholeValue() {
    var value = anAllocation().budget(1_200_001).from("2025-07-01").to("2027-03-30").value(2026);

    assertThat(cents(value.in(2025).add(value.in(2026)).add(value.in(2027)))).isEqualTo(1_200_001);
    assertThat(cents(value.total())).isEqualTo(1_200_001);
  }

  @Test
  void hoursPerWeekAreWorthTheMaximumVolumeAtTheTariff() {
    var value = anAllocation().of(3, Volume.HOUR, Volume.PER_WEEK).from("2026-03-01").to("2026-12-31")
        .at(8000, Volume.HOUR).value(2026);

    assertThat(cents(value.total())).isEqualTo(1_080_000);
    assertThat(cents(value.in(YearMonth.of(2026, 3)))).isEqualTo(109_412);
  }

  @Test
  void minutesOnAnHourTariffAreDividedBySixty() {
    var value = anAllocation().of(90, Volume.MINUTE, Volume.IN_TOTAL).from("2026-03-01").to("2026-03-31")
        .at(8001, Volume.HOUR).value(2026);

    assertThat(value.total()).isEqualByComparingTo("12001.5");
  }

  @Test
  void anAmountInEurocentNeedsNoTariff() {
    var value = anAllocation().of(30_000, Volume.EUROCENT, Volume.PER_WEEK).output()
        .from("2022-10-11").to("2022-12-31").value(2022);

    assertThat(cents(value.total())).isEqualTo(360_000);
    assertThat(value.known()).isTrue();
  }

  @Test
  void anOutputByThePieceCountsWholeInTheMonthItEnds() {
    var piece = anAllocation().of(2, Volume.PIECE_OUTPUT, Volume.IN_TOTAL).output()
        .from("2026-03-01").to("2026-12-31").at(250_000, Volume.PIECE_OUTPUT);

    assertThat(piece.value(2026).perMonth()).containsOnlyKeys(YearMonth.of(2026, 12));
    var stopped = piece.stopped("2026-05-04").value(2026);
    assertThat(cents(stopped.in(YearMonth.of(2026, 5)))).isEqualTo(500_000);
    assertThat(cents(stopped.total())).isEqualTo(500_000);
  }

  @Test
  void theTariffOfEachMonthCounts() {
    Tariffs raised = day -> Optional.of(new Tariff(day.isBefore(LocalDate.of(2026, 7, 1)) ? 100 : 200, Volume.HOUR));
    var value = anAllocation().of(1, Volume.HOUR, Volume.PER_DAY).from("2026-06-01").to("2026-07-31")
        .at(raised).value(2026);

    assertThat(cents(value.in(YearMonth.of(2026, 6)))).isEqualTo(3_000);
    assertThat(cents(value.in(YearMonth.of(2026, 7)))).isEqualTo(6_200);
  }

  @Test
  void aMissingEndIsTheEndOfTheYear() {
    var value = anAllocation().of(1, Volume.HOUR, Volume.PER_DAY).from("2026-12-01").at(100, Volume.HOUR).value(2026);

    assertThat(cents(value.total())).isEqualTo(3_100);
    assertThat(value.flags()).containsExactly(ValueFlag.END_ASSUMED);
  }

  @Test
  void aMissingEndOfATotalVolumeIsTwelveMonthsAfterTheStart() {
    var value = anAllocation().of(365, Volume.HOUR, Volume.IN_TOTAL).from("2025-07-01").at(100, Volume.HOUR)
        .value(2026);

    assertThat(cents(value.in(2025))).isEqualTo(18_400);
    assertThat(cents(value.in(2026))).isEqualTo(18_100);
  }

  @Test
  void withoutVolumeBudgetOrTariffTheValueIsUnknown() {
    var nothing = anAllocation().from("2026-01-01").to("2026-12-31").value(2026);
    var untariffed = anAllocation().of(3, Volume.HOUR, Volume.PER_WEEK).from("2026-01-01").to("2026-12-31").value(2026);
    var incomparable = anAllocation().of(3, "14", Volume.PER_WEEK).from("2026-01-01").to("2026-12-31")
        .at(100, Volume.HOUR).value(2026);

    assertThat(nothing.known()).isFalse();
    assertThat(nothing.flags()).containsExactly(ValueFlag.NO_SIZE);
    assertThat(untariffed.flags()).containsExactly(ValueFlag.NO_TARIFF);
    assertThat(incomparable.flags()).containsExactly(ValueFlag.NO_TARIFF);
    assertThat(incomparable.total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2026, true, 184000, 0", "2027, false, 184000, 0", "2025, false, 184000, 0"})
  void whereTheTariffEndsTheMonthsBeforeItKeepTheirValue(int year, boolean known, long first, long second) {
    var value = endingTariff("2026-12-31").from("2026-07-01").to("2027-06-30").value(year);

    assertThat(cents(value.in(2026))).isEqualTo(first);
    assertThat(cents(value.in(2027))).isEqualTo(second);
    assertThat(value.known()).isEqualTo(known);
    assertThat(value.flags()).containsExactly(ValueFlag.NO_TARIFF);
  }

  @Test
  void aYearInWhichAMonthHasNoTariffIsNotKnownButKeepsItsOtherMonths() {
    var value = endingTariff("2026-08-31").from("2026-07-01").to("2026-09-30").value(2026);

    assertThat(value.known()).isFalse();
    assertThat(value.perMonth()).containsOnlyKeys(YearMonth.of(2026, 7), YearMonth.of(2026, 8));
    assertThat(cents(value.total())).isEqualTo(62_000);
  }

  @Test
  void anOutputByThePieceWithoutATariffOnItsLastDayIsUnknownInThatYearOnly() {
    Tariffs until = day -> day.getYear() > 2026 ? Optional.empty() : Optional.of(new Tariff(100, Volume.PIECE_OUTPUT));
    var piece = anAllocation().of(2, Volume.PIECE_OUTPUT, Volume.IN_TOTAL).output().at(until)
        .from("2026-03-01").to("2027-03-31");

    assertThat(piece.value(2026).known()).isTrue();
    assertThat(piece.value(2027).known()).isFalse();
  }

  private static Allocations endingTariff(String lastDay) {
    var last = LocalDate.parse(lastDay);
    return anAllocation().of(1, Volume.HOUR, Volume.PER_DAY)
        .at(day -> day.isAfter(last) ? Optional.empty() : Optional.of(new Tariff(1_000, Volume.HOUR)));
  }

  @Test
  void stoppedBeforeTheStartItIsWorthNothing() {
    var value = anAllocation().budget(100_00).from("2026-03-01").to("2026-12-31").stopped("2026-02-01").value(2026);

    assertThat(value.total()).isZero();
    assertThat(value.known()).isTrue();
  }

  private static long cents(BigDecimal value) {
    return Exact.money(value).cents();
  }
}
