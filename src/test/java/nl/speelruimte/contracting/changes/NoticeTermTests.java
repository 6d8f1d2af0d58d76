package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-50, UC-57: the date of notice is reckoned in one way, also where months are short. */
class NoticeTermTests {

  @ParameterizedTest
  @CsvSource({
      "2026-12-31, 6, 2026-06-30", "2026-06-30, 6, 2025-12-31", "2027-02-28, 6, 2026-08-31", "2028-02-29, 6, 2027-08-31",
      "2028-02-28, 6, 2027-08-28", "2026-08-31, 6, 2026-02-28", "2026-08-30, 6, 2026-02-27", "2026-12-31, 0, 2026-12-31",
      "2026-05-31, 3, 2026-02-28", "2028-05-31, 3, 2028-02-29"})
  void noticeIsGivenUntil(LocalDate end, int months, LocalDate until) {
    assertThat(ContractRow.noticeBy(end, months)).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-06-30, 6, 2026-12-31", "2026-08-31, 6, 2027-02-28", "2026-08-30, 6, 2027-02-28", "2026-02-28, 6, 2026-08-31",
      "2027-08-31, 6, 2028-02-29", "2026-12-31, 6, 2027-06-30", "2026-03-02, 6, 2026-09-02", "2026-03-02, 0, 2026-03-02"})
  void theEarliestLastDayIsTheFirstForWhichThatDayIsInTime(LocalDate given, int months, LocalDate earliest) {
    var held = new HeldContract(new ContractId(1), new ProviderId(2), 3,
        new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1)), ContractStatus.ACTIVE, ContractStatus.ACTIVE, months,
        0, 0, 0, Map.of(), Map.of());

    assertThat(held.earliestEnd(given)).isEqualTo(earliest);
    assertThat(ContractRow.noticeBy(earliest, months)).isAfterOrEqualTo(given);
    assertThat(ContractRow.noticeBy(earliest.minusDays(1), months)).isBefore(given);
  }
}
