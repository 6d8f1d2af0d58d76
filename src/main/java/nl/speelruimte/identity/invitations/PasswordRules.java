package nl.speelruimte.identity.invitations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import nl.speelruimte.kernel.RuleBroken;

/** What a password must be: long rather than strange. */
final class PasswordRules {

  static final int SHORTEST = 12;
  /** More is not looked at by the hash that keeps it. */
  static final int MOST_BYTES = 72;
  private static final int DIFFERENT_CHARACTERS = 5;

  private PasswordRules() {}

  /** @throws RuleBroken at {@code password} */
  static void check(String password, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw RuleBroken.at("password", "identity.rule.password-short", SHORTEST);
    }
    if (password.getBytes(UTF_8).length > MOST_BYTES) {
      throw RuleBroken.at("password", "identity.rule.password-long", MOST_BYTES);
    }
    var said = password.toLowerCase(Locale.ROOT);
    var name = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
    if (said.codePoints().distinct().count() < DIFFERENT_CHARACTERS || said.contains("speelruimte")
        || name.length() > 3 && said.contains(name)) {
      throw RuleBroken.at("password", "identity.rule.password-easy");
    }
  }
}
