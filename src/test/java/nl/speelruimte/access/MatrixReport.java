package nl.speelruimte.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The matrix as people read it: one line per method or page, one column per viewer. */
final class MatrixReport {

  private final Path file;
  private final String title;
  private final Map<String, String> sections = new TreeMap<>();

  MatrixReport(String file, String title) {
    this.file = Path.of("target", file);
    this.title = title;
  }

  /** @param rows what stands in each column, by the name of the line */
  void section(String heading, Collection<String> columns, Map<String, ? extends Map<String, String>> rows) {
    var text = new StringBuilder("## ").append(heading).append("\n\n| | ").append(String.join(" | ", columns))
        .append(" |\n|---").append("|---".repeat(columns.size())).append("|\n");
    rows.forEach((name, cells) -> text.append("| ").append(name).append(" | ")
        .append(columns.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(" | ")))
        .append(" |\n"));
    sections.put(heading, text.append('\n').toString());
  }

  void write() {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "# " + title + "\n\nMade by the test, from the services and pages there are.\n\n"
          + String.join("", sections.values()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
