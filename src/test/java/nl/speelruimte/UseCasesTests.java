package nl.speelruimte;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A use case has one number: on its page, at the view where it is done, and at the test that shows it. */
class UseCasesTests {

  private static final Pattern NUMBERS = Pattern.compile("UC-(\\d+)(?: to UC-(\\d+))?");
  private static final Pattern PAGE = Pattern.compile("UC-(\\d+)-[a-z-]+\\.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
  private final List<Path> pages = files("docs/use-cases", ".md");
  private final List<Path> code = files("src/main/java", ".java");
  private final List<Path> tests = files("src/test/java", ".java");
  private final Set<Integer> known = pages.stream().flatMap(page -> numbers(page.getFileName().toString()))
      .collect(toCollection(TreeSet::new));

  @Test
  void everyPageBearsItsNumberOnceAndNamesItsTests() {
    assertThat(pages).allSatisfy(page -> {
      var name = PAGE.matcher(page.getFileName().toString());
      assertThat(name.matches()).isTrue();
      assertThat(text(page)).startsWith("# UC-" + name.group(1) + " ").contains("\n**Tests.** `");
    });
    assertThat(known).hasSameSizeAs(pages);
  }

  @Test
  void everyUseCaseIsNamedAtAViewAndAtATest() {
    var views = code.stream().filter(file -> file.toString().matches(".*/(ui|shell)/.*"));

    assertThat(named(views.map(UseCasesTests::comments))).as("at a view").containsAll(known);
    assertThat(named(tests.stream().map(UseCasesTests::comments))).as("at a test").containsAll(known);
  }

  @Test
  void everyNumberThatIsNamedHasItsPage() {
    var documents = Stream.of(Path.of("README.md"), Path.of("docs"))
        .flatMap(root -> files(root.toString(), ".md").stream());

    assertThat(named(Stream.of(code.stream(), tests.stream(), documents).flatMap(each -> each).map(UseCasesTests::text)))
        .isSubsetOf(known);
  }

  @Test
  void everyPageOfThePortalNamesItsUseCase() {
    assertThat(code.stream().filter(file -> text(file).contains("@Route(")))
        .isNotEmpty().allSatisfy(view -> assertThat(comments(view)).as(view.toString()).contains("UC-"));
  }

  @Test
  void everyTestThatAPageNamesIsThere() {
    var there = tests.stream().map(file -> file.getFileName().toString().replace(".java", "")).toList();

    assertThat(pages.stream().flatMap(page -> TEST.matcher(text(page)).results().map(found -> found.group(1))))
        .isSubsetOf(there);
  }

  private static Set<Integer> named(Stream<String> texts) {
    return texts.flatMap(UseCasesTests::numbers).collect(toCollection(TreeSet::new));
  }

  private static Stream<Integer> numbers(String text) {
    return NUMBERS.matcher(text).results().flatMap(found -> {
      var first = Integer.parseInt(found.group(1));
      return IntStream.rangeClosed(first, found.group(2) == null ? first : Integer.parseInt(found.group(2))).boxed();
    });
  }

  private static String comments(Path file) {
    return text(file).lines().map(String::strip).filter(line -> line.startsWith("/*") || line.startsWith("*"))
        .collect(joining("\n"));
  }

  private static List<Path> files(String root, String ending) {
    try (var found = Files.walk(Path.of(root))) {
      return found.filter(file -> file.toString().endsWith(ending)).toList();
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
