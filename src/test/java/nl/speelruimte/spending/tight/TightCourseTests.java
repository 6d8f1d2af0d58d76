package nl.speelruimte.spending.tight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-77, UC-78: the order of the steps and their clocks, as tables. */
class TightCourseTests {

  private static final TightCourse.Clocks TWO_WEEKS = new TightCourse.Clocks(2, 2);

  /** Steps are written as {@code NOTICE@2026-03-02}, in order; what may come next is for both sides together. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      due        | steps                                                          | today      | state      | next
                 |                                                                | 2026-03-01 | QUIET      |
      2026-03-01 |                                                                | 2026-03-01 | NOTICE_DUE | NOTICE
      2026-03-01 |                                                                | 2026-12-31 | NOTICE_DUE | NOTICE
      2026-03-01 | NOTICE@2026-03-02                                              | 2026-03-02 | NOTIFIED   | RECEIPT SIDE CONSULTATION
      2026-03-01 | NOTICE@2026-03-02                                              | 2026-03-16 | NOTIFIED   | RECEIPT SIDE CONSULTATION
      2026-03-01 | NOTICE@2026-03-02                                              | 2026-03-17 | NOTIFIED   | RECEIPT SIDE CONSULTATION DECISION
      2026-03-01 | NOTICE@2026-03-02 RECEIPT@2026-03-03                           | 2026-03-03 | NOTIFIED   | SIDE CONSULTATION
      2026-03-01 | NOTICE@2026-03-02 SIDE@2026-03-03                              | 2026-03-03 | NOTIFIED   | RECEIPT SIDE CONSULTATION
      2026-03-01 | NOTICE@2026-03-02 CONSULTATION@2026-03-10                      | 2026-03-10 | CONSULTED  | RECEIPT SIDE CONSULTATION DECISION
      2026-03-01 | NOTICE@2026-03-02 RECEIPT@2026-03-03 CONSULTATION@2026-03-10   | 2026-03-11 | CONSULTED  | SIDE CONSULTATION DECISION
      2026-03-01 | NOTICE@2026-03-02 CONSULTATION@2026-03-10 DECISION@2026-03-20  | 2026-03-20 | DECIDED    | RECEIPT DECISION
      2026-03-01 | NOTICE@2026-03-02 DECISION@2026-03-20                          | 2026-03-20 | DECIDED    | RECEIPT DECISION
      """, useHeadersInDisplayName = true)
  void eachStepHasItsTurn(LocalDate due, String steps, LocalDate today, TightState state, String next) {
    var course = course(due, steps);

    assertThat(course.state()).isEqualTo(state);
    assertThat(course.next(today)).isEqualTo(next == null ? Set.of()
        : Stream.of(next.split(" ")).map(StepKind::valueOf).collect(Collectors.toSet()));
  }

  /** The two clocks, also over the nights in which the clock changes, over a leap day and over the end of a year. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      steps                                     | consult    | decide     | next
      NOTICE@2026-03-16                         | 2026-03-30 | 2026-04-13 | 2026-03-30
      NOTICE@2026-10-12                         | 2026-10-26 | 2026-11-09 | 2026-10-26
      NOTICE@2026-10-12 CONSULTATION@2026-10-25 | 2026-10-26 | 2026-11-08 | 2026-11-08
      NOTICE@2028-02-15 CONSULTATION@2028-02-20 | 2028-02-29 | 2028-03-05 | 2028-03-05
      NOTICE@2026-12-20                         | 2027-01-03 | 2027-01-17 | 2027-01-03
      NOTICE@2026-03-02 CONSULTATION@2026-03-05 CONSULTATION@2026-03-12 | 2026-03-16 | 2026-03-19 | 2026-03-19
      """, useHeadersInDisplayName = true)
  void eachClockRunsTwoWeeks(String steps, LocalDate consult, LocalDate decide, LocalDate next) {
    var course = course(LocalDate.of(2026, 1, 1), steps);

    assertThat(course.consultBy()).contains(consult);
    assertThat(course.decideBy()).contains(decide);
    assertThat(course.nextBy()).contains(next);
    assertThat(course.isLate(next)).isFalse();
    assertThat(course.isLate(next.plusDays(1))).isTrue();
  }

  /** The last day ends at midnight in Amsterdam: an hour earlier in Greenwich in winter, two in summer. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      notice sent at          | moment                  | late
      2026-03-14T23:30:00Z    | 2026-03-29T21:59:59Z    | false
      2026-03-14T23:30:00Z    | 2026-03-29T22:00:00Z    | true
      2026-03-20T23:30:00Z    | 2026-04-04T21:59:59Z    | false
      2026-03-20T23:30:00Z    | 2026-04-04T22:00:00Z    | true
      2026-10-11T22:30:00Z    | 2026-10-26T22:59:59Z    | false
      2026-10-11T22:30:00Z    | 2026-10-26T23:00:00Z    | true
      2026-10-11T21:30:00Z    | 2026-10-25T22:59:59Z    | false
      2026-10-11T21:30:00Z    | 2026-10-25T23:00:00Z    | true
      """, useHeadersInDisplayName = true)
  void aClockEndsWithItsDayInAmsterdamWhateverTheClockDoes(Instant sent, Instant moment, boolean late) {
    var sentOn = LocalDate.now(Clock.fixed(sent, PortalClock.ZONE));
    var today = AsOf.now(Clock.fixed(moment, PortalClock.ZONE)).day();

    assertThat(course(sentOn, "NOTICE@" + sentOn).isLate(today)).isEqualTo(late);
  }

  @Test
  void aNoticeThatTheFiguresCallForNoMoreIsNotToBeSent() {
    var course = new TightCourse(LocalDate.of(2026, 3, 1), false, List.of(), TWO_WEEKS);

    assertThat(course.state()).isEqualTo(TightState.NOTICE_LAPSED);
    assertThat(course.next(LocalDate.of(2026, 3, 2))).isEmpty();
  }

  @Test
  void nothingIsLateOnceItWasDecidedOrBeforeItBegan() {
    var longAfter = LocalDate.of(2027, 12, 31);

    assertThat(course(null, null).isLate(longAfter)).isFalse();
    assertThat(course(LocalDate.of(2026, 3, 1), null).isLate(longAfter)).isFalse();
    assertThat(course(LocalDate.of(2026, 3, 1), "NOTICE@2026-03-02 DECISION@2026-03-20").isLate(longAfter)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      NOTICE@2026-03-02                                             | CONSULTATION | 2026-03-02
      NOTICE@2026-03-02                                             | DECISION     | 2026-03-02
      NOTICE@2026-03-02 CONSULTATION@2026-03-10                     | DECISION     | 2026-03-10
      NOTICE@2026-03-02 CONSULTATION@2026-03-10 DECISION@2026-03-20 | DECISION     | 2026-03-20
      """)
  void noStepIsAboutADayBeforeTheOneItFollows(String steps, StepKind kind, LocalDate earliest) {
    assertThat(course(LocalDate.of(2026, 3, 1), steps).earliest(kind)).isEqualTo(earliest);
  }

  private static TightCourse course(LocalDate due, String steps) {
    var taken = new ArrayList<TightStep>();
    if (steps != null) {
      Arrays.stream(steps.split(" ")).map(step -> step.split("@")).forEach(step -> taken.add(new TightStep(
          StepKind.valueOf(step[0]), LocalDate.parse(step[1]),
          step[0].equals("DECISION") ? TightMeasure.NOTHING : null, taken.size() + 1)));
    }
    return new TightCourse(due, true, List.copyOf(taken), TWO_WEEKS);
  }
}
