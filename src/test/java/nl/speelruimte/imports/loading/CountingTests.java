package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.format.Reason;
import org.junit.jupiter.api.Test;

class CountingTests {

  private final Counting counting = new Counting();

  @Test
  void aFlagOfManyLinesIsOneRemarkWithTheFirstOfThem() {
    LongStream.rangeClosed(2, 9).forEach(line -> counting.flag(line, List.of(kind(1))));

    assertThat(counting.remarks()).containsExactly(new Remark(kind(1), 8, "2, 3, 4, 5, 6"));
  }

  @Test
  void flagsOfEveryKindLeaveRoomForWhatIsSaidOfTheFile() {
    LongStream.range(0, 70).forEach(line -> counting.flag(line, List.of(kind(line))));
    counting.remark(kind(1000));

    assertThat(counting.remarks()).hasSize(51).last().isEqualTo(new Remark(kind(1000), 0, ""));
  }

  @Test
  void remarksOfTheFileHaveAnEndToo() {
    LongStream.range(0, 300).forEach(number -> {
      counting.remark(kind(number));
      counting.remark(kind(1000 + number), List.of(number));
    });

    assertThat(counting.remarks()).hasSize(100);
    counting.remark(kind(1000), List.of(7L));
    assertThat(counting.remarks()).contains(new Remark(kind(1000), 2, "0, 7"));
  }

  private static Reason kind(long number) {
    return Reason.of("imports.reason.missing", number);
  }
}
