package nl.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary speaks of the code as it is. */
class GlossaryTests {

  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|");
  private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");
  private final List<String> rows = lines(Path.of("docs/glossary.md")).filter(line -> line.startsWith("| ")).skip(1).toList();

  @Test
  void everyRowIsATermACodeNameAndAMeaning() {
    assertThat(rows).hasSizeGreaterThan(40).allMatch(row -> ROW.matcher(row).matches());
  }

  @Test
  void everyCodeNameIsAClassATableOrAConstant() {
    var code = text("src/main/java", ".java");
    var tables = text("db", ".sql");

    var unknown = rows.stream().map(row -> row.split("\\|")[2])
        .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
        .filter(name -> !Pattern.compile("(class|record|enum|interface) " + name + "\\b").matcher(code).find())
        .filter(name -> !tables.contains("CREATE TABLE " + name + " "))
        .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)) || !Pattern.compile("\\b" + name + "\\b").matcher(code).find());
    assertThat(unknown).as("names in the glossary that the code does not have").isEmpty();
  }

  private static String text(String root, String ending) {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(ending)).flatMap(GlossaryTests::lines)
          .collect(Collectors.joining("\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
