package nl.speelruimte.improvement.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-111, F16: what was promised against what was realised. */
class EffectFiguresTests {

  @ParameterizedTest
  @CsvSource(textBlock = """
      10000, 5000,  50.00,   5000
      30000, 10000, 33.33,   20000
      30000, 20000, 66.67,   10000
      10000, 12345, 123.45,  -2345
      10000, -500,  -5.00,   10500
      1,     1,     100.00,  0
      20000, 1,     0.01,    19999
      20001, 1,     0.00,    20000
      10000, 0,     0.00,    10000
      0,     0,     ,        0
      0,     500,   ,        -500
      """)
  void attainmentIsAShareOfThePromiseAndNothingOfNoPromise(long promised, long realised, BigDecimal attainment,
      long remaining) {
    var figures = new EffectFigures(Money.ofCents(promised), Money.ofCents(realised));

    assertThat(figures.attainment()).isEqualTo(attainment);
    assertThat(figures.remaining()).isEqualTo(Money.ofCents(remaining));
  }

  @Test
  void aYearIsFourQuartersThatAddUp() {
    var quarters = QuarterFigures.of(List.of(cell(1, 1, 100, 80L), cell(2, 1, 50, null), cell(1, 2, 100, null),
        cell(1, 4, 100, -30L)));

    assertThat(quarters).extracting(QuarterFigures::number).containsExactly(1, 2, 3, 4);
    assertThat(quarters).extracting(quarter -> quarter.inQuarter().promised().cents()).containsExactly(150L, 100L, 0L, 100L);
    assertThat(quarters).extracting(quarter -> quarter.upTo().promised().cents()).containsExactly(150L, 250L, 250L, 350L);
    assertThat(quarters).extracting(quarter -> quarter.upTo().realised().cents()).containsExactly(80L, 80L, 80L, 50L);
    assertThat(quarters).as("nothing is not zero").extracting(QuarterFigures::told)
        .containsExactly(true, false, false, true);
  }

  private static EffectCell cell(int place, int quarter, long promised, @Nullable Long realised) {
    return new EffectCell(new MunicipalityId(place), "Gemeente", new LotId(3), "Perceel", quarter, Money.ofCents(promised),
        realised == null ? null : Money.ofCents(realised), realised == null ? 0 : 1);
  }
}
