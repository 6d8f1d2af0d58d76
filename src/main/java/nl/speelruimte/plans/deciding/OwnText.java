package nl.speelruimte.plans.deciding;

import org.jspecify.annotations.Nullable;

/**
 * A part of a letter in the words of its writer.
 *
 * @param from what the portal composed when it was written or last looked at; null when that is not known
 */
record OwnText(String text, @Nullable String from) {

  /**
   * What is typed, seen from what was kept before; null for the words of the portal.
   *
   * @param shown what the portal had composed when it was typed
   */
  static @Nullable OwnText of(@Nullable String typed, String shown, @Nullable OwnText before) {
    if (typed == null) {
      return null;
    }
    return new OwnText(typed, before == null || before.from == null ? shown : before.from);
  }

  /** Whether something was concluded or chosen since, of which these words know nothing. */
  boolean isBehind(String composed) {
    return from != null && !from.strip().equals(composed.strip());
  }

  OwnText lookedAt(String composed) {
    return new OwnText(text, composed);
  }
}
