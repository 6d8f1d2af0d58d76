package nl.speelruimte.spending.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.SpaceStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-76: where a space is follows from its entries and the day. */
class SpaceStateTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-10-01 | DECISION                                   | DECIDED
      2026-12-31 | DECISION JOINT_PLAN                        | JOINT_PLAN
      2026-12-31 | INTENTION RESPONSE DECISION                | DECIDED
      2027-01-01 | DECISION                                   | ACTIVE
      2027-12-31 | DECISION JOINT_PLAN NOTICE_70              | ACTIVE
      2027-06-01 | DECISION EXHAUSTED                         | EXHAUSTED
      2027-06-01 | DECISION EXHAUSTED ADJUSTMENT+             | ACTIVE
      2027-06-01 | DECISION EXHAUSTED ADJUSTMENT-             | EXHAUSTED
      2027-06-01 | DECISION EXHAUSTED SHIFT+ EXHAUSTED        | EXHAUSTED
      2028-01-01 | DECISION EXHAUSTED                         | CLOSED
      2028-01-01 | DECISION                                   | CLOSED
      """)
  void theStateFollowsFromTheEntriesAndTheDay(LocalDate day, String entries, SpaceStatus status) {
    var booked = Arrays.stream(entries.strip().split(" ")).map(each -> new SpaceState.Booked(
        EntryType.valueOf(each.replaceAll("[+-]$", "")), each.endsWith("+") ? 1 : each.endsWith("-") ? -1 : 0)).toList();

    assertThat(SpaceState.on(day, Period.ofYear(2027), booked)).isEqualTo(status);
  }
}
