package nl.speelruimte.contracting.tariffs;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the yearly index of the contract standard is made of: 90 % of the development of wages in care (OVA) and 10 % of
 * that of prices (PPC).
 *
 * @param ova per cent
 * @param ppc per cent
 */
public record IndexComposition(BigDecimal ova, BigDecimal ppc) {

  private static final BigDecimal WAGES = new BigDecimal("0.90");
  private static final BigDecimal PRICES = new BigDecimal("0.10");

  /** The index, in per cent with two decimals. */
  public BigDecimal percentage() {
    return ova.multiply(WAGES).add(ppc.multiply(PRICES)).setScale(2, RoundingMode.HALF_UP);
  }
}
