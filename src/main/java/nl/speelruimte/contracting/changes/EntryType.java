package nl.speelruimte.contracting.changes;

/** What can happen to a contract. */
public enum EntryType {
  /** It came to another state. */
  STATUS,
  /** Its terms were changed in writing. */
  AMENDMENT,
  /** An extension was used. */
  EXTENSION,
  /** One of the parties gave notice. */
  NOTICE
}
