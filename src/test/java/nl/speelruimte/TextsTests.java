package nl.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Both languages say everything, and nothing is said that no screen asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTests {

  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

  private static final Pattern WORD = Pattern.compile("\"([A-Za-z0-9_-]+)\"");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** The history of an item asks for its fields by the names of record components. */
  private static final Pattern FIELD_IN_A_HISTORY = Pattern.compile("[a-z]+\\.field\\.([a-zA-Z]+)");

  private final String code = code();
  private final Set<String> words = found(WORD);
  private final List<Set<String>> enums = enums();
  private final TreeMap<String, String> dutch = texts("_nl.properties");
  private final TreeMap<String, String> english = texts("_en.properties");
  private final Set<String> literals = found(LITERAL);

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
    Predicate<String> asked = key -> literals.contains(key) || literals.contains(withoutTitle(key))
        || isAComponent(key)
        || prefixes().anyMatch(prefix -> key.startsWith(prefix) && isAppended(key.substring(prefix.length())));
    assertThat(dutch.keySet().stream().filter(asked.negate())).as("texts nobody asks for").isEmpty();
  }

  /** Where texts are asked for by the constants of an enum each has one; more only where the code names more. */
  @Test
  void theTextsOfAnEnumAreThoseOfItsConstants() {
    assertThat(prefixes().filter(prefix -> endings(prefix).stream().allMatch(CONSTANT.asMatchPredicate())))
        .isNotEmpty().allSatisfy(prefix -> assertThat(enums).as(prefix).anySatisfy(constants -> {
          assertThat(endings(prefix)).containsAll(constants);
          assertThat(endings(prefix)).filteredOn(ending -> !constants.contains(ending)).isSubsetOf(words);
        }));
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

  /** Who reads is spoken to in one way, and one thing has one name. */
  @Test
  void aWordIsSaidInOneWay() {
    assertThat(dutch).allSatisfy((key, text) ->
        assertThat(text).as(key).doesNotContainPattern("\\b[Uu] heeft\\b|(^|[.!?\\n] ?)Heeft u\\b"));
    assertThat(english).allSatisfy((key, text) ->
        assertThat(text).as("%s: to submit", key).doesNotContainPattern("(?<!by )\\b[Hh]and(s|ed|ing)? in\\b"));
  }

  /** Names that look like keys: dotted names of columns, files and settings. */
  private static final Pattern NOT_A_TEXT = Pattern.compile(".*\\.(sql|csv|xlsx|xml|zip|properties|pdf)$");

  /** The literals to which the code appends the rest of a key. */
  private Stream<String> prefixes() {
    return literals.stream().filter(literal -> literal.endsWith(".") && !endings(literal).isEmpty());
  }

  private Set<String> endings(String prefix) {
    return dutch.keySet().stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
        .collect(Collectors.toSet());
  }

  /** Whether the code has this as a word or a constant; the title of a sentence goes with the sentence. */
  private boolean isAppended(String ending) {
    var name = withoutTitle(ending);
    return words.contains(name) || literals.contains(name) || enums.stream().anyMatch(constants -> constants.contains(name));
  }

  private static String withoutTitle(String key) {
    return key.endsWith(".title") ? key.substring(0, key.length() - ".title".length()) : key;
  }

  private boolean isAComponent(String key) {
    var field = FIELD_IN_A_HISTORY.matcher(key);
    return field.matches() && Pattern.compile("\\b" + field.group(1) + "\\b").matcher(code).find();
  }

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

  private Set<String> found(Pattern pattern) {
    return pattern.matcher(code).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code() {
    try (var files = Files.walk(CODE)) {
      var all = new StringBuilder();
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The constants of each enum of the portal. */
  private static List<Set<String>> enums() {
    return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("nl.speelruimte").stream().filter(JavaClass::isEnum)
        .map(each -> each.getFields().stream().filter(field -> field.getRawType().equals(each))
            .map(JavaField::getName).collect(Collectors.toSet()))
        .toList();
  }
}
