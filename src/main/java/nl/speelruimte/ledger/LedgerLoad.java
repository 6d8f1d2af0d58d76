package nl.speelruimte.ledger;

/**
 * Stages the facts of one batch in chunks, each in a transaction of its own; nothing of it counts before
 * {@link Ledger#publish}. Not safe for use by two threads. Closing without {@link #finish()} leaves the batch
 * unfinished; {@link Ledger#open} then starts it anew.
 */
public interface LedgerLoad extends AutoCloseable {

  /** Adds a line; blocks while earlier chunks are being written. */
  void add(FactLine line);

  /** Writes what is left and marks the batch as staged. */
  void finish();

  @Override
  void close();
}
