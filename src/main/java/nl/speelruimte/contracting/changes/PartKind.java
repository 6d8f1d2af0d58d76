package nl.speelruimte.contracting.changes;

/** What an amendment does with a part of the contract. */
public enum PartKind {
  LOT_ADDED,
  LOT_ENDED,
  PLACE_ADDED,
  PLACE_ENDED
}
