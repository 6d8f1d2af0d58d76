package nl.speelruimte.kernel;

import java.util.regex.Pattern;

/**
 * Recognises what looks like the number of a client in a text that may not say anything about one. Such a number has nine
 * digits; one that begins with a zero is sometimes written with eight, as AGB codes and numbers of the KvK are, so that those
 * count only after a word that says what they are.
 */
public final class ClientData {

  /** What may stand between digits that are written apart. */
  private static final String MARK = "[\\h.\\-\u2010-\u2013]?";
  /** Nine digits in a row are never harmless; with marks between them they may be a day or a sum of money. */
  private static final Pattern IN_A_ROW = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
  private static final Pattern BY_ITSELF = Pattern.compile("(?<![\\p{L}\\d])\\d{9}(?![\\p{L}\\d])");
  private static final Pattern WRITTEN_APART = Pattern.compile("(?<!\\d)\\d(?:" + MARK + "\\d){8}(?!\\d)");
  /** Eight digits that are called so, a few words before. */
  private static final Pattern CALLED_SO = Pattern.compile(
      "(?iu)(?<!\\p{L})(?:bsn|burger\\h?service|sofi|persoonsnummer|cli[eë]ntnummer)[^\\d\\n]{0,40}?((?<!\\d)\\d(?:"
          + MARK + "\\d){7})(?!\\d)");

  private ClientData() {}

  public static boolean isIn(String text) {
    return IN_A_ROW.matcher(text).find()
        || WRITTEN_APART.matcher(text).results().anyMatch(found -> isServiceNumber(found.group()))
        || CALLED_SO.matcher(text).results().anyMatch(found -> isServiceNumber(found.group(1)));
  }

  /** Whether nine digits by themselves pass the test of a citizen service number; a code with a letter is none. */
  public static boolean isSurelyIn(String text) {
    return BY_ITSELF.matcher(text).results().anyMatch(found -> isServiceNumber(found.group()));
  }

  /** The test of eleven of the citizen service number. */
  private static boolean isServiceNumber(String written) {
    var digits = written.replaceAll("\\D", "");
    var nine = "0".repeat(9 - digits.length()) + digits;
    var sum = 0;
    for (var place = 0; place < 9; place++) {
      var weight = place == 8 ? -1 : 9 - place;
      sum += weight * (nine.charAt(place) - '0');
    }
    return sum % 11 == 0 && !nine.equals("000000000");
  }
}
