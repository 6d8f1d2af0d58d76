package nl.speelruimte.spending.changes;

/** What became of a proposed change. */
public enum ChangeStatus {
  /** Not every party agreed yet. */
  PROPOSED,
  /** All agreed: it stands in the ledger. */
  BOOKED,
  /** One of the parties said no. */
  REFUSED,
  /** Taken back by the side that proposed it. */
  WITHDRAWN
}
