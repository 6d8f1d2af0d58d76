package nl.speelruimte.plans.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-131: where each move leads from each state of a question. */
class ThreadStateTests {

  @ParameterizedTest(name = "{0}: answer {1}, ask on {2}, close {3}, take the answer back {4}")
  @CsvSource(delimiter = '|', textBlock = """
      OPEN     | ANSWERED |      | CLOSED |
      ANSWERED |          | OPEN | CLOSED | OPEN
      CLOSED   |          |      |        |
      """)
  void aMoveLeadsWhereItShouldOrNowhere(ThreadState from, ThreadState answered, ThreadState askedOn, ThreadState closed,
      ThreadState takenBack) {
    assertThat(from.after(ThreadMove.ANSWER).orElse(null)).isEqualTo(answered);
    assertThat(from.after(ThreadMove.ASK_ON).orElse(null)).isEqualTo(askedOn);
    assertThat(from.after(ThreadMove.CLOSE).orElse(null)).isEqualTo(closed);
    assertThat(from.after(ThreadMove.TAKE_ANSWER_BACK).orElse(null)).isEqualTo(takenBack);
  }
}
