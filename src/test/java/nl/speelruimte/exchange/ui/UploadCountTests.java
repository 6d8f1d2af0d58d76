package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** UC-10: no more files at once than was promised, also when no browser counts them. */
class UploadCountTests {

  private final UploadCount count = new UploadCount();

  @Test
  void aThousandAtOnceAndNotOneMoreUntilTheyAreDealtWith() {
    var taken = new AtomicInteger();
    IntStream.range(0, 3 * UploadCount.MOST).parallel().filter(_ -> count.takes()).forEach(_ -> taken.incrementAndGet());

    assertThat(taken).hasValue(UploadCount.MOST);
    assertThat(count.takes()).isFalse();
    count.done();
    assertThat(count.takes()).isTrue();
  }
}
