package nl.speelruimte.imports;

/** Where a batch is. */
public enum BatchStatus {
  /** The file is here and waits for its turn. */
  RECEIVED,
  /** It is being read. */
  READING,
  /** All lines are in place and wait to count. */
  STAGED,
  /** Its lines count. */
  PUBLISHED,
  /** The file as a whole was refused. */
  REJECTED,
  /** It was taken back; its lines do not count. */
  ROLLED_BACK,
  /** Loading broke off by a fault of ours; nothing of it is kept. */
  FAILED
}
