package nl.speelruimte.escalation;

/** What the contract lets bureau and municipality do on the level of a measure. */
public enum Measure {
  /** No new clients. */
  INTAKE_STOP,
  /** Five percent less tariff, for a time. */
  TARIFF_DISCOUNT,
  /** What is owed is set off against what is claimed. */
  SET_OFF
}
