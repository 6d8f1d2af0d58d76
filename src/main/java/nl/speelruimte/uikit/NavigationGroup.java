package nl.speelruimte.uikit;

import java.util.Locale;

/** The parts of the main menu, in order; the first has no heading. */
public enum NavigationGroup {
  MAIN,
  SPACES,
  REGISTER,
  DATA,
  ADMINISTRATION;

  public String textKey() {
    return "uikit.navigation-group." + name();
  }

  public String cssName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
