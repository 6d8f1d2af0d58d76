package nl.speelruimte.imports;

import nl.speelruimte.imports.format.Reason;

/** What happened to one received file. */
public sealed interface Receipt {

  /** As it was called, without folders. */
  String fileName();

  /** It waits for its turn, or is being read. */
  record Queued(String fileName, long batch) implements Receipt {}

  /** The same bytes are there already. */
  record AlreadyThere(String fileName, long batch) implements Receipt {}

  /** It was refused before it was read; the batch keeps the reason. */
  record Refused(String fileName, long batch, Reason reason) implements Receipt {}
}
