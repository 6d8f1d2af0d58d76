package nl.speelruimte.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.uikit.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-40: what is left of the time, as shape, colour and word. */
class DueTests {

  @ParameterizedTest(name = "{0} seen on {1}")
  @CsvSource(delimiter = '|', textBlock = """
      2026-12-05 | 2026-11-20 | NONE  | attention.due.until | 15
      2026-12-05 | 2026-11-21 | WATCH | attention.due.left  | 14
      2026-12-05 | 2026-12-04 | WATCH | attention.due.left  | 1
      2026-12-05 | 2026-12-05 | WATCH | attention.due.today | 0
      2026-12-05 | 2026-12-06 | OVER  | attention.due.late  | -1
      2026-03-29 | 2026-03-28 | WATCH | attention.due.left  | 1
      2026-10-25 | 2026-10-28 | OVER  | attention.due.late  | -3
      2028-03-01 | 2028-02-28 | WATCH | attention.due.left  | 2
      """)
  void theDaysThatAreLeftAreCounted(LocalDate day, LocalDate today, Status status, String key, long left) {
    var due = Due.of(day, today);

    assertThat(due.status()).isEqualTo(status);
    assertThat(due.key()).isEqualTo(key);
    assertThat(due.daysLeft()).isEqualTo(left);
    assertThat(due.isLate()).isEqualTo(left < 0);
    assertThat(due.figures()).containsExactly(Math.abs(left), day);
  }
}
