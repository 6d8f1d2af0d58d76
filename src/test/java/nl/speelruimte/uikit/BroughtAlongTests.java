package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What our sheets and elements take from libraries bears a version in its address: that version must be there. */
class BroughtAlongTests {

  private static final Pattern TAKEN = Pattern.compile("(?:webjars|_static)/[^\"')]+");

  @Test
  void whatTheFrontEndTakesFromLibrariesComesAlong() throws IOException {
    try (var files = Files.walk(Path.of("frontend"))) {
      var taken = files.filter(Files::isRegularFile).flatMap(file -> taken(file).stream()).distinct().toList();
      assertThat(taken).anyMatch(each -> each.contains("echarts")).anyMatch(each -> each.endsWith(".woff2"));
      assertThat(taken).allSatisfy(each ->
          assertThat(BroughtAlongTests.class.getResource("/META-INF/resources/" + each)).as(each).isNotNull());
    }
  }

  private static List<String> taken(Path file) {
    try {
      return TAKEN.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
