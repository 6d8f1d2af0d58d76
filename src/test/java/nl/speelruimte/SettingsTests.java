package nl.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What can be set is written down, and nothing else. */
class SettingsTests {

  private static final Pattern TABLE = Pattern.compile("\\| `(speelruimte\\.[a-z.-]*)` \\|.*");
  private static final Pattern NAME = Pattern.compile("`([a-z.-]+)`");
  private static final Pattern ASKED = Pattern.compile("\\$\\{(speelruimte\\.[a-z.-]+)[:}]");

  @Test
  void everySettingOfTheCodeIsInTheTablesAndNoOther() {
    var code = Stream.concat(bound(), asked()).collect(Collectors.toCollection(TreeSet::new));

    assertThat(written()).containsExactlyElementsOf(code);
  }

  private static TreeSet<String> written() {
    var all = new TreeSet<String>();
    var prefix = "";
    for (var line : text(Path.of("docs/settings.md")).lines().toList()) {
      var table = TABLE.matcher(line);
      if (table.matches()) {
        prefix = table.group(1);
      } else if (line.startsWith("| `")) {
        for (var name : NAME.matcher(line.split("\\|")[1]).results().toList()) {
          all.add(prefix + name.group(1));
        }
      }
    }
    return all;
  }

  /** The components of the records that settings are bound to. */
  private static Stream<String> bound() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scanner.findCandidateComponents("nl.speelruimte").stream()
        .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
        .flatMap(record -> names(record.getAnnotation(ConfigurationProperties.class).value(), record));
  }

  private static Stream<String> names(String prefix, Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).flatMap(component -> {
      var name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    });
  }

  /** What classes and the configuration ask for by name. */
  private static Stream<String> asked() {
    try (var files = Files.walk(Path.of("src/main"))) {
      return files.filter(file -> file.toString().matches(".*\\.(java|yaml)"))
          .flatMap(file -> ASKED.matcher(text(file)).results().map(found -> found.group(1))).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
