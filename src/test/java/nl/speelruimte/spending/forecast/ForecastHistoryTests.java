package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastHistoryTests {

  @Test
  void aMoveNamesThePartThatMovedMost() {
    var move = ForecastMove.between(new ForecastParts(100, 50, 200, 10, 400), new ForecastParts(140, 20, 150, 10, 400));

    assertThat(move.forecast()).isEqualTo(-40);
    assertThat(move.most()).contains(ForecastPart.FUTURE);
    assertThat(move.parts()).containsEntry(ForecastPart.CLAIMED, 40L).containsEntry(ForecastPart.BACKLOG, -30L)
        .containsEntry(ForecastPart.FUTURE, -50L).containsEntry(ForecastPart.INFLOW, 0L);
  }

  @Test
  void aMoveOfTheSpaceItselfIsNamedToo() {
    var move = ForecastMove.between(new ForecastParts(100, 50, 200, 10, 400), new ForecastParts(101, 50, 200, 10, 440));

    assertThat(move.most()).contains(ForecastPart.AMOUNT);
    assertThat(move.forecast()).isEqualTo(1);
  }

  @Test
  void nothingMovedNamesNothing() {
    var parts = new ForecastParts(100, 50, 200, 10, 400);

    assertThat(ForecastMove.between(parts, parts).most()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026-09-30", "2026-11-30, 2026-10-31", "2026-12-01, 2026-10-31",
    "2027-01-31, 2026-12-31", "2026-01-01, 2025-11-30", "2024-02-29, 2024-01-31"
  })
  void theCutOffIsTheLatestMonthWhoseClaimsWereDue(LocalDate asOf, LocalDate cutOff) {
    assertThat(CutOff.day(asOf)).isEqualTo(cutOff);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2026-03-31", "2026-07-30, 2026-02-28", "2026-12-31, 2026-08-31", "2026-11-22, 2026-06-30",
    "2027-03-31, 2026-11-30"
  })
  void aMonthIsSettledThreeMonthsBeforeTheCutOffToItsLastDay(LocalDate asOf, LocalDate settled) {
    assertThat(CutOff.realisedDay(asOf)).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, false", "2027-01-30, false", "2027-01-31, true", "2027-06-01, true"})
  void aYearIsScoredOnceItsLastMonthWasDue(LocalDate asOf, boolean due) {
    assertThat(CutOff.yearIsDue(2026, asOf)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"10, 1", "11, 2", "25, 3", "75, 8", "90, 9", "100, 10"})
  void aPercentileIsAValueThatOccurred(int percentage, long expected) {
    var values = IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList();

    assertThat(Percentiles.nearestRank(values, percentage)).isEqualByComparingTo(BigDecimal.valueOf(expected));
  }
}
