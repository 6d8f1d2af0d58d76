package nl.speelruimte.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-96: who shares the check that runs, and who has to wait for it. */
class CheckGateTests {

  private final CheckGate gate = new CheckGate();

  @Test
  void whoAsksForTheSameIsGivenTheCheckThatRuns() {
    var first = gate.enter(check("Anne", 2026, "ab12"));

    assertThat(gate.enter(check("Bram", 2026, " AB12 "))).isSameAs(first);
    assertThat(gate.running()).contains(first);
  }

  /** A hash that somebody noted is never left unchecked without a word. */
  @ParameterizedTest
  @CsvSource({"2026,", "2026,cd34", "2025,ab12", ",ab12"})
  void whoAsksForAnotherPeriodOrHashHasToWait(@Nullable Integer year, @Nullable String noted) {
    var first = gate.enter(check("Anne", 2026, "ab12"));

    var no = catchThrowableOfType(RuleBroken.class, () -> gate.enter(check("Bram", year, noted)));
    assertThat(no.textKey()).isEqualTo("audit.rule.check-runs");
    assertThat(no.arguments()).containsExactly("Anne");
    assertThat(gate.running()).contains(first);
  }

  private static TrailCheck check(String by, @Nullable Integer year, @Nullable String noted) {
    return new TrailCheck(by, year == null ? null : Period.ofYear(year), noted);
  }
}
