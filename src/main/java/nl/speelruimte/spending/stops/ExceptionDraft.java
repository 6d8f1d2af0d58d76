package nl.speelruimte.spending.stops;

import org.jspecify.annotations.Nullable;

/**
 * A request to take somebody in during a stop, without anything about that client.
 *
 * @param seen how many requests there were when the form was opened
 */
public record ExceptionDraft(@Nullable ExceptionGround ground, @Nullable String motivation, int seen) {

  public static final int LONGEST_MOTIVATION = 500;
}
