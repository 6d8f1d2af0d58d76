package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in a money field, and what it means. */
class AmountTextTests {

  private static final Locale DUTCH = Locale.of("nl");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1240000          | 124000000", "1.240.000        | 124000000", "1 240            | 124000",
      "1.240.000,50     | 124000050", "1,240,000.50     | 124000050", "€ 1.240.000      | 124000000",
      "EUR 12,5         | 1250",      "12.5             | 1250",      "12,50            | 1250",
      "1.240            | 124000",    "0                | 0",         "1,240,000        | 124000000",
      "0,05             | 5",         ",-               | -",         "118.400,-        | 11840000",
      "118.400,--       | 11840000",  "- 118.400        | -11840000", "− € 118.400      | -11840000",
      "1 240 000        | 124000000", "+40.000          | 4000000",   "007              | 700",
      "1240000,5        | 124000050", "9999999999999,99 | 999999999999999"})
  void anAmountIsReadInDutchAndEnglishNotation(String typed, String cents) {
    if ("-".equals(cents)) {
      assertThat(AmountText.read(typed, DUTCH)).isInstanceOf(AmountText.Reading.Unreadable.class);
    } else {
      assertThat(AmountText.read(typed, DUTCH))
          .isEqualTo(new AmountText.Reading.Amount(Money.ofCents(Long.parseLong(cents))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "abc", "1.24.000", "1,24,000", "12.3456.789", "1..2", "1,,2", "--5", "5-", "1.240.00", "12e5", "0x10", "1/2",
      "€", "1.240,000.50", "NaN", "١٢٣"})
  void whatIsNoAmountIsRefusedWithAReason(String typed) {
    assertThat(AmountText.read(typed, DUTCH)).isInstanceOf(AmountText.Reading.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource({
      "'12,345678', uikit.money.cents", "'1234.5678', uikit.money.cents",
      "99999999999999, uikit.money.too-large", "123456789012345678901234567890, uikit.money.too-large"})
  void theReasonSaysWhatIsWrong(String typed, String textKey) {
    assertThat(AmountText.read(typed, DUTCH)).isEqualTo(new AmountText.Reading.Unreadable(textKey));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "nl | 12,345   | ambiguous", "nl | -1,240   | ambiguous", "nl | € 0,345  | ambiguous", "nl | 12.345    | 1234500",
      "nl | 12,35    | 1235",      "nl | 12.35    | 1235",      "nl | 1,234,567 | 123456700",
      "nl | 1.234,50 | 123450",    "en | 12.345   | ambiguous", "en | 12,345   | 1234500",
      "en | 12.35    | 1235",      "en | 12,35    | 1235",      "en | 1.234.567 | 123456700", "en | 1,234.50 | 123450"})
  void threeDigitsAfterTheOneSignForCentsAreAskedAbout(String language, String typed, String meaning) {
    var expected = "ambiguous".equals(meaning) ? new AmountText.Reading.Unreadable("uikit.money.ambiguous")
        : new AmountText.Reading.Amount(Money.ofCents(Long.parseLong(meaning)));

    assertThat(AmountText.read(typed, Locale.of(language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\t"})
  void nothingTypedIsNothing(String typed) {
    assertThat(AmountText.read(typed, DUTCH)).isEqualTo(new AmountText.Reading.Empty());
  }
}
