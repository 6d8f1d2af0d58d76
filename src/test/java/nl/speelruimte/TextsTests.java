package nl.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said that no screen asks for. */
class TextsTests {

  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

  /** The history of an item asks for its fields by the names of record components. */
  private static final Pattern FIELD_IN_A_HISTORY = Pattern.compile("[a-z]+\\.field\\.[a-zA-Z]+");

  private final TreeMap<String, String> dutch = texts("_nl.properties");
  private final TreeMap<String, String> english = texts("_en.properties");
  private final Set<String> literals = literals();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keySet()).isEqualTo(dutch.keySet());
  }

  @Test
  void everyTextIsSaid() {
    assertThat(dutch).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @Test
  void everyKeyIsAskedForInTheCode() {
    Predicate<String> asked = key -> literals.contains(key)
        || FIELD_IN_A_HISTORY.matcher(key).matches()
        || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    assertThat(dutch.keySet().stream().filter(asked.negate())).as("texts nobody asks for").isEmpty();
  }

  @Test
  void everyKeyInTheCodeHasAText() {
    var modules = dutch.keySet().stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
    var missing = literals.stream()
        .filter(literal -> modules.stream().anyMatch(literal::startsWith))
        .filter(literal -> literal.endsWith(".")
            ? dutch.keySet().stream().noneMatch(key -> key.startsWith(literal))
            : !dutch.containsKey(literal))
        .filter(literal -> !NOT_A_TEXT.matcher(literal).matches());
    assertThat(missing).as("keys without a text").isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertThat(dutch).allSatisfy((key, text) ->
        assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
  }

  /** Names that look like keys: dotted names of columns, files and settings. */
  private static final Pattern NOT_A_TEXT = Pattern.compile(".*\\.(sql|csv|xlsx|xml|zip|properties|pdf)$");

  private static Set<Integer> arguments(String text) {
    return Pattern.compile("\\{(\\d+)[,}]").matcher(text).results()
        .map(it -> Integer.parseInt(it.group(1))).collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeMap<String, String> texts(String ending) {
    var all = new TreeMap<String, String>();
    try (var files = Files.list(TEXTS)) {
      for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, value) -> {
          all.put(key.toString(), value.toString());
          assertThat(new MessageFormat(value.toString())).as("%s in %s", key, file).isNotNull();
        });
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private static Set<String> literals() {
    var all = new TreeSet<String>();
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(it -> all.add(it.group(1)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }
}
