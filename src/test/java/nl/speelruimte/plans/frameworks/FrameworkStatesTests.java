package nl.speelruimte.plans.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-100: each step from each state, and who may do what in it. */
class FrameworkStatesTests {

  private static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
      CONCEPT | describe | CONCEPT
      CONCEPT | touch    | CONCEPT
      CONCEPT | adopt    | ADOPTED
      CONCEPT | retire   | -
      ADOPTED | describe | -
      ADOPTED | touch    | -
      ADOPTED | adopt    | -
      ADOPTED | retire   | RETIRED
      RETIRED | describe | -
      RETIRED | touch    | -
      RETIRED | adopt    | -
      RETIRED | retire   | -
      """)
  void eachStepLeadsWhereTheTableSays(FrameworkState from, String step, @Nullable FrameworkState to) {
    var version = in(from);
    Consumer<FrameworkVersion> command = switch (step) {
      case "describe" -> it -> it.describe("Anders", null, NOW);
      case "touch" -> it -> it.touch(NOW);
      case "adopt" -> it -> it.adopt(DAY, "Besluit", SomeViewer.bureau(), NOW);
      default -> it -> it.retire(DAY, "Verouderd", SomeViewer.bureau(), NOW);
    };
    if (to == null) {
      assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> command.accept(version));
      assertThat(version.state()).isEqualTo(from);
    } else {
      command.accept(version);
      assertThat(version.state()).isEqualTo(to);
    }
  }

  private static FrameworkVersion in(FrameworkState state) {
    var version = new FrameworkVersion(new FrameworkId(UUID.randomUUID()), 1, null, "Besparingen", null,
        SomeViewer.bureau(), NOW);
    if (state != FrameworkState.CONCEPT) {
      version.adopt(DAY, "Besluit", SomeViewer.bureau(), NOW);
    }
    if (state == FrameworkState.RETIRED) {
      version.retire(DAY, "Verouderd", SomeViewer.bureau(), NOW);
    }
    return version;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      CONCEPT | EDIT ADOPT DISCARD
      ADOPTED | NEW_VERSION COPY RETIRE
      RETIRED | NEW_VERSION COPY
      """)
  void whoKeepsFrameworksMayDoWhatTheTableSaysAndNobodyElseAnything(FrameworkState state, String actions) {
    var region = new AccessScope.WholeRegion();
    assertThat(state.may(SomeViewer.bureau())).extracting(Enum::name).containsExactlyInAnyOrder(actions.split(" "));
    assertThat(state.may(SomeViewer.viewer(Role.BUREAU_ADMIN, region))).isEqualTo(state.may(SomeViewer.bureau()));
    for (var other : new Viewer[] {SomeViewer.viewer(Role.BUREAU_ANALYST, region), SomeViewer.auditor(),
        SomeViewer.municipality(new MunicipalityId(1)), SomeViewer.provider(new ProviderId(1)), SomeViewer.nobody(),
        SomeViewer.viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing())}) {
      assertThat(state.may(other)).as("%s", other).isEmpty();
    }
  }
}
