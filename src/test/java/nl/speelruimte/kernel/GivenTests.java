package nl.speelruimte.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was filled in is taken without the spaces around it, or refused at its field. */
class GivenTests {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\n\t "})
  void nothingIsMissing(@Nullable String nothing) {
    refused(() -> Given.words("name", nothing, 10), "name", "uikit.field.required");
    refused(() -> Given.text("text", nothing, 10), "text", "uikit.field.required");
    refused(() -> Given.reason(nothing), "reason", "uikit.field.reason-missing");
    assertThat(Given.wordsIfAny("name", nothing, 10)).isNull();
    assertThat(Given.textIfAny("text", nothing, 10)).isNull();
  }

  @Test
  void spacesAroundItDoNotCount() {
    assertThat(Given.words("name", "  Delft ", 5)).isEqualTo("Delft");
    refused(() -> Given.words("name", "Delft!", 5), "name", "uikit.field.too-long");
    refused(() -> Given.textIfAny("text", "x".repeat(11), 10), "text", "uikit.field.too-long");
    refused(() -> Given.reason("x".repeat(Given.LONGEST_REASON + 1)), "reason", "uikit.field.too-long");
  }

  @Test
  void aTextNamesNoClientAndAReasonMayNameAFile() {
    refused(() -> Given.text("text", "Zie 1234.56.782", 100), "text", "uikit.field.client-data");
    refused(() -> Given.reason("Client 123456782 stopt"), "reason", "uikit.field.client-data");
    assertThat(Given.reason("Brief 2026-11-0042 van 3 maart")).isEqualTo("Brief 2026-11-0042 van 3 maart");
    assertThat(Given.words("kvkNumber", "12345678", 20)).isEqualTo("12345678");
  }

  @Test
  void aDayWithAYearOfFiveFiguresWasASlip() {
    refused(() -> Given.day("dueOn", null), "dueOn", "uikit.field.required");
    refused(() -> Given.day("dueOn", LocalDate.of(20_275, 1, 1)), "dueOn", "uikit.date.too-late");
    refused(() -> Given.dayIfAny("dueOn", LocalDate.of(26, 1, 1)), "dueOn", "uikit.date.too-early");
    assertThat(Given.dayIfAny("dueOn", null)).isNull();
    assertThat(Given.day("dueOn", LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29");
  }

  private static void refused(ThrowingCallable given, String field, String textKey) {
    assertThatThrownBy(given).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.field()).contains(field);
      assertThat(no.textKey()).isEqualTo(textKey);
    });
  }
}
