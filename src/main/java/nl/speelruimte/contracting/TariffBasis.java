package nl.speelruimte.contracting;

/** How a tariff turns a volume into an amount. */
public enum TariffBasis {
  /** Volume times tariff, in the unit of the tariff. */
  UNIT,
  /** Minutes on a tariff per hour: divided by sixty. */
  HOUR_FOR_MINUTES
}
