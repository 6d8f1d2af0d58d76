package nl.speelruimte;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small enough to be read in one go; what is larger is named here with how far it may grow. */
class SizeTests {

  private static final int MOST_LINES = 300;
  private static final int MOST_FILES = 32;
  /** The sheet of the components and their test in a browser, and the table of what becomes of a message. */
  private static final Map<String, Integer> LONGER = Map.of(
      "ComponentsInBrowserTests.java", 420, "components.css", 750, "LoadingMessagesTests.java", 350);
  /** The facts with all that is derived from them, and the formulas with their many small records. */
  private static final Map<String, Integer> LARGER = Map.of(
      "nl/speelruimte/ledger", 36, "nl/speelruimte/spending/forecast", 40);

  @Test
  void noFileIsLongerThanOneCanRead() {
    var tooLong = Stream.of("src/main/java", "src/test/java", "frontend").flatMap(root -> files(Path.of(root)))
        .filter(file -> lines(file) > LONGER.getOrDefault(file.getFileName().toString(), MOST_LINES)).toList();
    assertThat(tooLong).as("split at %s lines", MOST_LINES).isEmpty();
  }

  @Test
  void noPackageHoldsMoreThanOneCanOverlook() {
    var root = Path.of("src/main/java");
    var sizes = files(root).filter(file -> !file.endsWith("package-info.java"))
        .collect(groupingBy(file -> root.relativize(file.getParent()).toString(), counting()));
    assertThat(sizes).isNotEmpty();
    sizes.entrySet().removeIf(each -> each.getValue() <= LARGER.getOrDefault(each.getKey(), MOST_FILES));
    assertThat(sizes).as("more than %s files are two packages", MOST_FILES).isEmpty();
  }

  private static Stream<Path> files(Path root) {
    try (var all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(java|js|css)")).toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
