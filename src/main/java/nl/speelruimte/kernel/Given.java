package nl.speelruimte.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody filled in: what may not be missing or too long, and says nothing of a client. A no names its field. */
public final class Given {

  public static final int LONGEST_REASON = 1_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private Given() {}

  /** @throws RuleBroken when it is missing */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw RuleBroken.at(field, "uikit.field.required");
    }
    return value;
  }

  /**
   * A day of this century: another was a slip, such as a year of five figures, which no column takes.
   *
   * @throws RuleBroken when it is missing, or lies far outside any agreement
   */
  public static LocalDate day(String field, @Nullable LocalDate day) {
    return required(field, dayIfAny(field, day));
  }

  /** The same where it may be left empty; null when it is. */
  public static @Nullable LocalDate dayIfAny(String field, @Nullable LocalDate day) {
    if (day != null && day.isBefore(FIRST_DAY)) {
      throw RuleBroken.at(field, "uikit.date.too-early");
    }
    if (day != null && day.isAfter(LAST_DAY)) {
      throw RuleBroken.at(field, "uikit.date.too-late");
    }
    return day;
  }

  /**
   * A name, a code or a title, without the spaces around it.
   *
   * @throws RuleBroken when it is missing, blank or too long
   */
  public static String words(String field, @Nullable String text, int longest) {
    return required(field, wordsIfAny(field, text, longest));
  }

  /** The same where it may be left empty; null when it is. */
  public static @Nullable String wordsIfAny(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.strip().length() > longest) {
      throw RuleBroken.at(field, "uikit.field.too-long", longest);
    }
    return text.strip();
  }

  /**
   * Sentences that others read, without the spaces around them.
   *
   * @throws RuleBroken when it is missing, blank or too long, or something in it looks like the number of a client
   */
  public static String text(String field, @Nullable String text, int longest) {
    return required(field, textIfAny(field, text, longest));
  }

  /** The same where it may be left empty; null when it is. */
  public static @Nullable String textIfAny(String field, @Nullable String text, int longest) {
    var words = wordsIfAny(field, text, longest);
    if (words != null && ClientData.isIn(words)) {
      throw RuleBroken.at(field, "uikit.field.client-data");
    }
    return words;
  }

  /** A reason in a form with one. @throws RuleBroken about {@code reason}, as {@link #reason(String, String, int)} */
  public static String reason(@Nullable String why) {
    return reason("reason", why, LONGEST_REASON);
  }

  /**
   * Why something is done, as the trail keeps it: it may name a day, an amount or a file, but no client.
   *
   * @throws RuleBroken when it is missing, blank or too long, or the number of a client is in it
   */
  public static String reason(String field, @Nullable String why, int longest) {
    var words = wordsIfAny(field, why, longest);
    if (words == null) {
      throw RuleBroken.at(field, "uikit.field.reason-missing");
    }
    if (ClientData.isSurelyIn(words)) {
      throw RuleBroken.at(field, "uikit.field.client-data");
    }
    return words;
  }
}
