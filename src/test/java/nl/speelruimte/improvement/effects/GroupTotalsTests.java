package nl.speelruimte.improvement.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.speelruimte.improvement.effects.GroupTotals.Part;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-116: a total is told when it gives no other municipality away. */
class GroupTotalsTests {

  /** Parts as promised/realised, with an s when they are seen. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      s100/40,                     100, 40
      s100/40 s50/10,              150, 50
      s100/40 50/10,               ,
      s100/40 50/10 25/5,          175, 55
      s100/40 50/10 25/0,          175,
      s100/40 50/0 25/0,           175,
      s100/40 50/10 0/5,           ,    55
      s100/40 0/0 0/0,             ,
      50/10 25/5,                  75,  15
      s100/-40 50/-10 25/5 10/0,   185, -45
      """)
  void ofOneHiddenMunicipalityNothingCanBeFoundByTakingAway(String parts, Long promised, Long realised) {
    var totals = GroupTotals.of(Arrays.stream(parts.split(" ")).map(GroupTotalsTests::part).toList(), true);

    assertThat(totals.promised()).isEqualTo(promised == null ? null : Money.ofCents(promised));
    assertThat(totals.realised()).isEqualTo(realised == null ? null : Money.ofCents(realised));
  }

  /** As long as more can be entered, the next total would tell of whom. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      s100/40 50/10 25/5,    175,
      s100/40 s50/10,        150, 50
      """)
  void whatWasRealisedInAllIsToldAtTheEndToWhomSomethingIsHidden(String parts, Long promised, Long realised) {
    var totals = GroupTotals.of(Arrays.stream(parts.split(" ")).map(GroupTotalsTests::part).toList(), false);

    assertThat(totals.promised()).isEqualTo(promised == null ? null : Money.ofCents(promised));
    assertThat(totals.realised()).isEqualTo(realised == null ? null : Money.ofCents(realised));
  }

  private static Part part(String text) {
    var amounts = text.replace("s", "").split("/");
    return new Part(text.startsWith("s"), new EffectFigures(Money.ofCents(Long.parseLong(amounts[0])),
        Money.ofCents(Long.parseLong(amounts[1]))));
  }
}
