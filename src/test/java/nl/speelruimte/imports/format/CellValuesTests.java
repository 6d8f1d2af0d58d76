package nl.speelruimte.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1234.56       | 123456
      1.234,56      | 123456
      € 1.234       | 123400
      1.234.567     | 123456700
      1234          | 123400
      -12,5         | -1250
      − 12,50       | -1250
      0.10          | 10
      """)
  void readsAmountsAsPeopleAndSpreadsheetsWriteThem(String text, long cents) {
    assertThat(CellValues.euros("Bedrag", text).cents()).isEqualTo(cents);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''           | imports.reason.not-an-amount
      x            | imports.reason.not-an-amount
      1,234.56     | imports.reason.not-an-amount
      1.2.3        | imports.reason.not-an-amount
      1e9          | imports.reason.not-an-amount
      --1          | imports.reason.not-an-amount
      92,925       | imports.reason.finer-than-cents
      -92,9251     | imports.reason.finer-than-cents
      92.9251      | imports.reason.finer-than-cents
      1234.567     | imports.reason.finer-than-cents
      100000000001 | imports.reason.too-large
      """)
  void refusesWhatIsNoAmountInCents(String text, String reason) {
    assertThatThrownBy(() -> CellValues.euros("Bedrag", text)).isInstanceOfSatisfying(LineRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "01-03-2026", "1/3/2026", "20260301", "2026-03-01T00:00:00"})
  void readsDays(String text) {
    assertThat(CellValues.date("Dag", text)).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-31, imports.reason.no-such-day", "31-06-2026, imports.reason.no-such-day",
      "morgen, imports.reason.not-a-date", "2026-3, imports.reason.not-a-date"})
  void refusesDaysThatAreNone(String text, String reason) {
    assertThatThrownBy(() -> CellValues.date("Dag", text)).isInstanceOfSatisfying(LineRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"-1, imports.reason.negative", "1.5, imports.reason.not-a-number", "101, imports.reason.too-large",
      "99999999999999999999999, imports.reason.too-large", "٣, imports.reason.not-a-number"})
  void refusesNumbersThatAreNone(String text, String reason) {
    assertThatThrownBy(() -> CellValues.number("Aantal", text, 100)).isInstanceOfSatisfying(LineRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  @Test
  void refusesEndlessValuesAtOnce() {
    var endless = "0".repeat(400_000) + "x";

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      assertThatThrownBy(() -> CellValues.euros("Bedrag", endless)).isInstanceOf(LineRefused.class);
      assertThatThrownBy(() -> CellValues.date("Dag", endless)).isInstanceOf(LineRefused.class);
      assertThatThrownBy(() -> CellValues.number("Aantal", endless, 100)).isInstanceOf(LineRefused.class);
    });
    assertThatThrownBy(() -> CellValues.euros("Bedrag", "0".repeat(41))).isInstanceOf(LineRefused.class);
    assertThat(CellValues.euros("Bedrag", "12.3400000").cents()).isEqualTo(1234);
  }

  @ParameterizedTest
  @CsvSource({"518, 0518", "0518, 0518"})
  void putsLeadingZerosBack(String text, String code) {
    assertThat(CellValues.digits("CBS", text, 4)).isEqualTo(code);
  }
}
