package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import org.junit.jupiter.api.Test;

class RecorderTests {

  @Test
  void handsLongLinesOverBeforeTheyFillTheMemory() {
    var pieces = new ArrayList<Integer>();
    var recorder = new Recorder(1, Viewer.system("test"), new Progress(0),
        (_, lines) -> pieces.add(lines.size()));

    var content = LineContent.of(Map.of("A", "x".repeat(600_000)));
    for (var line = 1; line <= 9; line++) {
      recorder.refused(line, Reason.of("imports.reason.missing", "A"), content);
    }
    recorder.flush();

    assertThat(pieces).containsExactly(4, 4, 1);
  }
}
