package nl.speelruimte.identity.ui;

import java.util.regex.Pattern;

/** A page of the portal that an address asks to be led to afterwards; anything else leads to the start. */
final class Place {

  /** One slash, then no second one or a backslash, by which a browser would leave the portal, and nothing unseen. */
  private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,2000}");

  private Place() {}

  /** Relative to the root of the portal, as an anchor takes it. */
  static String within(String asked) {
    if (!PAGE.matcher(asked).matches()) {
      return "";
    }
    var page = asked.substring(1);
    return page.split("[/?#]", 2)[0].contains(":") ? "" : page;
  }
}
