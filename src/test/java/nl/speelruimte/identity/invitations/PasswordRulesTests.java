package nl.speelruimte.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-91: what a password must be. */
class PasswordRulesTests {

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      elf tekens!,               short
      twaalf teken,              -
      aaaaaaaaaaaaaaaa,          easy
      abababababababab,          easy
      Welkom Speelruimte 1,      easy
      noor.hagedoorn2026,        easy
      regen op het dak,          -
      """)
  void aPasswordIsLongRatherThanStrange(String password, String key) {
    assertThat(refusal(password)).isEqualTo(key == null ? null : "identity.rule.password-" + key);
  }

  @Test
  void whatTheHashWouldNotLookAtIsNotTaken() {
    assertThat(refusal("abcdefghij".repeat(7) + "ab")).isNull();
    assertThat(refusal("abcdefghij".repeat(7) + "abc")).isEqualTo("identity.rule.password-long");
    assertThat(refusal("één twee drie vier ".repeat(4))).isEqualTo("identity.rule.password-long");
  }

  private static String refusal(String password) {
    var no = catchThrowableOfType(RuleBroken.class,
        () -> PasswordRules.check(password, "Noor.Hagedoorn@example.nl"));
    return no == null ? null : no.textKey();
  }
}
