package nl.speelruimte.spending.forecast;

/** How delivered care is counted; care by lump sum has no allocations and never comes here. */
public enum Delivery {
  /** Paid per unit of effort. */
  EFFORT,
  /** Paid per result or fixed amount. */
  OUTPUT
}
