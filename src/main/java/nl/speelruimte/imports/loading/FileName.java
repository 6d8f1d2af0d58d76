package nl.speelruimte.imports.loading;

import java.util.regex.Pattern;

/** The name of a received file, fit to keep and to show. */
public final class FileName {

  private static final int LONGEST = 200;
  /** Nine digits together or in groups; {@code jw323-202603} is a message and its month. */
  private static final Pattern CLIENT_NUMBER = Pattern.compile(
      "(?<!\\d)\\d{9}(?!\\d)|(?<!\\d|(?i:jw|wmo))\\d(?:[\\h.\\-\u2010-\u2013]?\\d){8}(?!\\d)");

  private FileName() {}

  /** Without folders and control characters; what looks like a client number is made unreadable. */
  public static String of(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var clean = CLIENT_NUMBER.matcher(last.replaceAll("\\p{Cntrl}", "")).replaceAll("#########").strip();
    var name = clean.isEmpty() ? "-" : clean;
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
