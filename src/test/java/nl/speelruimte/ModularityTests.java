package nl.speelruimte;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.util.FileSystemUtils;

/** The modules know only whom the plan of the house allows. */
class ModularityTests {

  private static final String BASE = "kernel uikit documents audit imports";
  /** Who may know whom: all of it, since what is allowed is not inherited. A module that is not here may not be. */
  private static final String PLAN = """
      kernel:
      uikit: kernel
      documents: kernel
      audit: kernel uikit documents
      imports: kernel uikit documents audit
      parties: base
      identity: base parties
      attention: base parties identity
      notices: base parties identity attention
      contracting: base parties identity attention
      ledger: kernel audit parties contracting
      exchange: base parties identity attention contracting ledger
      spending: base parties identity attention contracting ledger
      escalation: base parties identity attention contracting
      plans: base parties identity attention contracting spending improvement
      improvement: base parties identity attention contracting
      demo: base parties identity attention notices escalation contracting ledger exchange spending plans improvement
      shell: base identity attention notices
      """;
  /** What was decided beside the plan, and in which record. */
  private static final String DECIDED = """
      database:                 0001
      imports: database         0001
      identity: database        0001
      exchange: database        0001
      shell: database           0001
      uikit: documents          0011
      escalation:               0016
      """;
  /** Whoever may know a module may know its rooms that have a door of their own. */
  private static final String ITS_ROOMS = "::*";
  private static final Path PICTURES = Path.of("target", "spring-modulith-docs");
  private final ApplicationModules modules = ApplicationModules.of(Speelruimte.class);

  @Test
  void everyModuleKnowsOnlyWhomItMay() {
    modules.verify();
  }

  @Test
  void everyModuleDeclaresWhatThePlanAllowsAndNothingElse() {
    assertThat(declared()).containsExactlyInAnyOrderEntriesOf(planned());
  }

  @Test
  void whatWasDecidedBesideThePlanStandsInARecord() throws IOException {
    try (var files = Files.list(Path.of("docs", "decisions"))) {
      var numbers = files.map(file -> file.getFileName().toString().substring(0, 4)).toList();
      assertThat(numbers).containsAll(DECIDED.lines().map(line -> line.substring(line.length() - 4)).toList());
    }
  }

  @Test
  void thePictureOfTheModulesIsDrawn() throws IOException {
    FileSystemUtils.deleteRecursively(PICTURES);

    new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

    assertSoftly(softly -> {
      softly.assertThat(PICTURES.resolve("components.puml")).content().contains("Spending", "Ledger");
      planned().keySet().forEach(module ->
          softly.assertThat(PICTURES.resolve("module-" + module + ".puml")).isNotEmptyFile());
    });
  }

  private static Map<String, SortedSet<String>> planned() {
    return Stream.concat(PLAN.lines(), DECIDED.lines().map(line -> line.replaceAll(" *[0-9]{4}$", "")))
        .map(line -> line.split(": *", 2))
        .collect(toMap(line -> line[0], line -> words(line[1].replaceAll("\\bbase\\b", BASE)), ModularityTests::both));
  }

  private Map<String, SortedSet<String>> declared() {
    return modules.stream().collect(toMap(module -> module.getIdentifier().toString(),
        module -> sorted(Stream.of(doorPlate(module.getBasePackage().getName()).allowedDependencies())
            .filter(name -> !name.endsWith(ITS_ROOMS)))));
  }

  private static ApplicationModule doorPlate(String root) {
    try {
      return Class.forName(root + ".package-info").getAnnotation(ApplicationModule.class);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(root + " has no package-info", missing);
    }
  }

  private static SortedSet<String> words(String line) {
    return sorted(Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()));
  }

  private static SortedSet<String> both(SortedSet<String> one, SortedSet<String> other) {
    return sorted(Stream.concat(one.stream(), other.stream()));
  }

  private static SortedSet<String> sorted(Stream<String> words) {
    return words.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }
}
