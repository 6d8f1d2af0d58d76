package nl.speelruimte.kernel;

import org.jspecify.annotations.Nullable;

/** The beginning of a text that is too long for where it is shown; in full it stands elsewhere. */
public final class Excerpt {

  private Excerpt() {}

  /** All of it when it is short enough; nothing of what is not there. */
  public static String of(@Nullable String text, int longest) {
    return text == null ? "" : text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
