package nl.speelruimte.contracting.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.contracting.tariffs.IndexationDraft.Selection;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-53: what an index is made of, and what it makes of a tariff. */
class IndexCompositionTests {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @ParameterizedTest
  @CsvSource({"4.50, 2.00, 4.25", "3.33, 1.11, 3.11", "5, 0, 4.50", "-1, -1, -1.00", "3.05, 2.05, 2.95"})
  void nineTenthsAreWagesAndOneTenthIsPrices(BigDecimal ova, BigDecimal ppc, BigDecimal index) {
    assertThat(new IndexComposition(ova, ppc).percentage()).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource({"8640, 4.25, 9007", "100, 0.5, 101", "101, 0.5, 102", "99, 0.5, 99", "10, 5, 11", "9, 5, 9",
      "1000, -0.05, 1000", "1000, -0.06, 999", "0, 4, 0"})
  void isRoundedHalfUpToTheEurocent(long before, BigDecimal percentage, long after) {
    assertThat(CheckedIndexation.of(draft(percentage, NEW_YEAR)).after(Money.ofCents(before)))
        .isEqualTo(Money.ofCents(after));
  }

  @ParameterizedTest
  @CsvSource({", 2027-01-01, percentage, uikit.field.required", "4, , startsOn, uikit.field.required",
      "0, 2027-01-01, percentage, percentage-between",
      "25.1, 2027-01-01, percentage, percentage-between", "-26, 2027-01-01, percentage, percentage-between",
      "1.234, 2027-01-01, percentage, percentage-decimals"})
  void isRefusedAtItsField(@Nullable BigDecimal percentage, @Nullable LocalDate from, String field, String why) {
    assertThatThrownBy(() -> CheckedIndexation.of(draft(percentage, from)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo(why.contains(".") ? why : "contracting.rule." + why);
          assertThat(no.field()).hasValue(field);
        });
  }

  private static IndexationDraft draft(@Nullable BigDecimal percentage, @Nullable LocalDate from) {
    return new IndexationDraft(percentage, null, from, Selection.EVERYTHING);
  }
}
