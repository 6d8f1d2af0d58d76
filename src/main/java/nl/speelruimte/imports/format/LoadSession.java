package nl.speelruimte.imports.format;

import java.io.IOException;

/**
 * The loading of one batch. Called in this order: {@code read} (a file, or mended lines one by one), {@code stage},
 * then {@code publish} or {@code discard}. In a dry run a STAGED session keeps nothing and gets no publish.
 */
public interface LoadSession {

  /**
   * Reads a whole file as a stream and tells the {@link BatchContext} about each line.
   *
   * @throws FileRefused when the file as a whole cannot be read
   */
  void read(FileSource file) throws IOException;

  /** Reads one line in normalised form: a line that was mended or is offered again. Tells the context nothing. */
  LineResult read(Row row);

  /** Everything has been read: writes what is still in memory, and does the checks that need the whole batch. */
  default void stage() {}

  /** Makes the batch visible, in the engine's short transaction that also marks the batch as published. */
  default void publish() {}

  /** Forgets all that was staged, after a refusal or an error. */
  default void discard() {}
}
