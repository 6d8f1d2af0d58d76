package nl.speelruimte.plans.writing;

import java.time.Instant;

/** What became of a text that was typed; in both cases not a word of it is lost. */
public sealed interface Kept {

  /** The number of the revision that the next save must carry as its base. */
  int revision();

  /** The plan says it now. */
  record Saved(int revision) implements Kept {}

  /**
   * Somebody else changed the text since it was shown. What was typed is kept aside.
   *
   * @param aside the number of the revision that keeps what was typed
   * @param text what the plan says now
   * @param author who wrote that
   */
  record Clash(int revision, int aside, String text, String author, Instant savedAt) implements Kept {}
}
