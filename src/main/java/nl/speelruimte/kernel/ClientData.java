package nl.speelruimte.kernel;

import java.util.regex.Pattern;

/** Recognises what looks like the number of a client in a text that may not say anything about one. */
public final class ClientData {

  /** Nine digits in a row are never harmless; eight or nine with marks between them may be a day or a sum of money. */
  private static final Pattern IN_A_ROW = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
  private static final Pattern BY_ITSELF = Pattern.compile("(?<![\\p{L}\\d])\\d{9}(?![\\p{L}\\d])");
  private static final Pattern WRITTEN_APART = Pattern.compile("(?<!\\d)\\d(?:[ .\u00a0-]?\\d){7,8}(?!\\d)");

  private ClientData() {}

  public static boolean isIn(String text) {
    return IN_A_ROW.matcher(text).find() || WRITTEN_APART.matcher(text).results()
        .map(found -> found.group().replaceAll("\\D", "")).anyMatch(ClientData::isServiceNumber);
  }

  /** Whether nine digits by themselves pass the test of a citizen service number; a code with a letter is none. */
  public static boolean isSurelyIn(String text) {
    return BY_ITSELF.matcher(text).results().anyMatch(found -> isServiceNumber(found.group()));
  }

  /** The test of eleven of the citizen service number. */
  private static boolean isServiceNumber(String digits) {
    var nine = "0".repeat(9 - digits.length()) + digits;
    var sum = 0;
    for (var place = 0; place < 9; place++) {
      var weight = place == 8 ? -1 : 9 - place;
      sum += weight * (nine.charAt(place) - '0');
    }
    return sum % 11 == 0 && !nine.equals("000000000");
  }
}
