package nl.speelruimte.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The benchmark does the same with a million lines in 512 MB. */
@BesideTheOthers
class LargeMessageTests {

  private static final int LINES = 200_000;
  private final Path folder =
      Path.of("target", "large-message-" + ProcessHandle.current().pid()).toAbsolutePath();

  @AfterEach
  void clearAway() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void twoHundredThousandLinesInOneMessageBecomeFiguresWithinASmallHeap() {
    assertThat(LargeMessage.within("176m", LINES, folder))
        .startsWith("Loaded %1$d of %1$d lines, %1$d in the roll-ups, %1$d in the figures of the space".formatted(LINES));
  }
}
