package nl.speelruimte.plans.letters;

import java.util.Locale;

/** The parts of a letter that its writer may change. */
public enum LetterPart {
  OPENING,
  MOTIVATION,
  CLOSING;

  /** By which a no names it. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
