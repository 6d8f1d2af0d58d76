package nl.speelruimte.spending.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureCalendarTests {

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2026-07-01, 2026-10-01, 2026-11-01", "2027-08-31, 2027-02-28, 2027-05-31, 2027-06-30",
    "2028-08-31, 2028-02-29, 2028-05-31, 2028-06-30", "2027-05-31, 2026-11-30, 2027-02-28, 2027-03-31",
    "2027-03-31, 2026-09-30, 2026-12-31, 2027-01-31", "2028-04-30, 2027-10-30, 2028-01-30, 2028-02-29"})
  void deadlinesAreCountedBackInMonthsAlsoAtTheirEnds(
      LocalDate start, LocalDate intention, LocalDate decision, LocalDate jointPlan) {
    var calendar = new ProcedureCalendar(start);

    assertThat(calendar.intentionBy()).isEqualTo(intention);
    assertThat(calendar.decisionBy()).isEqualTo(decision);
    assertThat(calendar.jointPlanBy()).isEqualTo(jointPlan);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 0", "2026-07-01, 0", "2026-07-02, 1", "2026-10-26, 117", "2027-01-01, 184"})
  void aStepOnItsLastDayIsInTime(LocalDate done, int late) {
    assertThat(ProcedureCalendar.daysLate(LocalDate.of(2026, 7, 1), done)).isEqualTo(late);
  }

  @Test
  void aLateStepIsNoBlockButNeedsAReason() {
    var due = LocalDate.of(2026, 7, 1);

    assertThat(Late.of(due, due, null)).isNull();
    assertThat(Late.of(due, due.plusDays(3), " Ziekte ")).isEqualTo(new Late(3, "Ziekte"));
    assertThatThrownBy(() -> Late.of(due, due.plusDays(3), " "))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("lateReason"));
  }
}
