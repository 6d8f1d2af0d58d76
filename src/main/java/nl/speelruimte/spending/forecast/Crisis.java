package nl.speelruimte.spending.forecast;

import org.jspecify.annotations.Nullable;

/** Crisis care, a main category of the standard: it stays outside a space unless that says otherwise. */
public final class Crisis {

  private static final String CATEGORY = "46";

  private Crisis() {}

  public static boolean is(@Nullable String category) {
    return CATEGORY.equals(category);
  }
}
