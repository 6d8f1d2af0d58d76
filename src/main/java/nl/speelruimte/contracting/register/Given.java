package nl.speelruimte.contracting.register;

import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What was filled in by hand and may not be missing. */
public final class Given {

  public static final int LONGEST_REASON = 1_000;

  private Given() {}

  /** @throws RuleBroken when it is missing */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw RuleBroken.at(field, "contracting.rule.missing");
    }
    return value;
  }

  /** @throws RuleBroken when it is missing, blank or too long */
  public static String words(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      throw RuleBroken.at(field, "contracting.rule.missing");
    }
    if (text.strip().length() > longest) {
      throw RuleBroken.at(field, "contracting.rule.too-long", longest);
    }
    return text.strip();
  }

  /** @throws RuleBroken when it is missing, blank or too long */
  public static String reason(@Nullable String text) {
    return words("reason", text, LONGEST_REASON);
  }
}
