package nl.speelruimte.contracting;

/** What is paid for: effort, a result, or a task as a whole. */
public enum DeliveryVariant {
  /** Inspanningsgericht: per unit of effort. */
  EFFORT,
  /** Outputgericht: per result or fixed amount. */
  OUTPUT,
  /** Taakgericht: a lump sum; no individual claims and no spending space. */
  TASK
}
