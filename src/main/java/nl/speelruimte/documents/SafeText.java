package nl.speelruimte.documents;

/** Text made safe for a spreadsheet cell. */
final class SafeText {

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\0";

  private SafeText() {}

  /**
   * Puts an apostrophe before what a spreadsheet could run, also behind spaces and in full-width form, and drops
   * characters no file format carries.
   */
  static String of(String text) {
    var start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u00a0')) {
      start++;
    }
    var dangerous = start < text.length() && startsFormula(text.charAt(start));
    var clean = text.codePoints().filter(SafeText::isCarried)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return dangerous ? "'" + clean : clean.toString();
  }

  private static boolean startsFormula(char first) {
    var narrow = first >= '\uff01' && first <= '\uff5e' ? (char) (first - 0xfee0) : first;
    return STARTS_A_FORMULA.indexOf(narrow) >= 0;
  }

  static boolean isCarried(int character) {
    return character == '\t' || character == '\n' || character == '\r'
        || character >= 0x20 && character != 0xfffe && character != 0xffff
            && !(character >= 0xd800 && character <= 0xdfff);
  }
}
