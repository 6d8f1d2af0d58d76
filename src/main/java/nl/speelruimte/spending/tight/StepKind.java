package nl.speelruimte.spending.tight;

import nl.speelruimte.spending.EntryType;

/** The steps of the procedure when a space gets tight, in their usual order. */
public enum StepKind {
  /** The payer's written notice. */
  NOTICE(EntryType.NOTICE_SENT),
  /** The provider received it. */
  RECEIPT(EntryType.NOTICE_RECEIVED),
  /** The provider's side of the matter, in writing. */
  SIDE(EntryType.PROVIDER_SIDE),
  /** The parties spoke. */
  CONSULTATION(EntryType.CONSULTATION),
  /** The payer decided what to do. */
  DECISION(EntryType.MEASURE);

  private final EntryType entry;

  StepKind(EntryType entry) {
    this.entry = entry;
  }

  /** What it is in the ledger of the space. */
  public EntryType entry() {
    return entry;
  }

  /** Whether it is for the provider to take. */
  public boolean isOfProvider() {
    return this == RECEIPT || this == SIDE;
  }
}
