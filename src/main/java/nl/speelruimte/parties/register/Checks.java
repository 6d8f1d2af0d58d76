package nl.speelruimte.parties.register;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What every entry of the register must satisfy. */
final class Checks {

  private Checks() {}

  static void text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      throw RuleBroken.at(field, "parties.reason.missing", field);
    }
    optional(field, value, longest);
  }

  static void optional(String field, @Nullable String value, int longest) {
    if (value != null && value.length() > longest) {
      throw RuleBroken.at(field, "parties.reason.too-long", field, longest);
    }
  }

  static void digits(String field, @Nullable String value, int length) {
    if (value != null && !value.matches("\\d{" + length + "}")) {
      throw RuleBroken.at(field, "parties.reason.not-digits", value, length);
    }
  }

  static void order(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw RuleBroken.at("validTo", "parties.reason.end-before-begin", from, to);
    }
  }
}
