package nl.speelruimte.spending.tight;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-79: what is above the ceiling, and what of it is paid all the same. */
class AboveCeilingTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ceiling | claimed | forecast | always paid | crisis | claimed above | expected above | payable | needs change
      1000    | 500     | 900      | 900         | 0      | 0             | 0              | 0       | 0
      1000    | 1200    | 1500     | 1500        | 0      | 200           | 500            | 500     | 0
      1000    | 1200    | 1500     | 300         | 0      | 200           | 500            | 300     | 200
      1000    | 800     | 1500     | 0           | 70     | 0             | 500            | 0       | 500
      1000    | 1200    | 900      | 100         | 0      | 200           | 200            | 100     | 100
      0       | 10      | 20       | 15          | 0      | 10            | 20             | 15      | 5
      1000    | 1100    | 1100     | -50         | 0      | 100           | 100            | 0       | 100
      """, useHeadersInDisplayName = true)
  void whatIsAboveTheCeilingIsPaidAsFarAsItIsSpecific(long ceiling, long claimed, long forecast, long alwaysPaid,
      long crisis, long claimedAbove, long expectedAbove, long payable, long needsChange) {
    var above = AboveCeiling.of(Money.ofEuros(ceiling), Money.ofEuros(claimed), Money.ofEuros(forecast),
        Money.ofEuros(alwaysPaid), Money.ofEuros(crisis));

    assertThat(above).isEqualTo(new AboveCeiling(Money.ofEuros(claimedAbove), Money.ofEuros(expectedAbove),
        Money.ofEuros(payable), Money.ofEuros(needsChange), Money.ofEuros(crisis)));
    assertThat(above.payable().plus(above.needsChange())).isEqualTo(above.expected());
    assertThat(above.isNothing()).isEqualTo(expectedAbove == 0 && crisis == 0);
  }
}
