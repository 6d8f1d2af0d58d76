package nl.speelruimte.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refused line.
 *
 * @param line its number in the file
 * @param fields what it says, normalised and pseudonymised, by column
 * @param mendable whether it can be loaded after a change; others can only be dismissed
 * @param mendedIn the batch that loaded it after all
 */
public record WorklistRow(long id, long batch, @Nullable String format, String fileName, long line,
    Map<String, String> fields, Reason reason, LineState state, boolean mendable, @Nullable Long mendedIn,
    @Nullable Decision decision, int version) {

  /** Who decided about it, when and why. */
  public record Decision(String by, Instant at, String why) {}
}
