package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.speelruimte.kernel.Money;

/**
 * Arithmetic in eurocent with 34 digits. What a division leaves beyond ten decimals is noise, and is taken off
 * before an amount is rounded or compared.
 */
public final class Exact {

  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final int DECIMALS = 10;

  private Exact() {}

  /** a × b ÷ c. */
  static BigDecimal share(BigDecimal a, long b, long c) {
    return a.multiply(BigDecimal.valueOf(b)).divide(BigDecimal.valueOf(c), DIGITS);
  }

  public static BigDecimal divide(BigDecimal a, BigDecimal b) {
    return a.divide(b, DIGITS);
  }

  static BigDecimal settled(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  static boolean exceeds(BigDecimal a, BigDecimal b) {
    return settled(a).compareTo(settled(b)) > 0;
  }

  /** The final amount: rounded HALF_UP to whole cents. */
  public static Money money(BigDecimal cents) {
    return Money.rounded(settled(cents));
  }

  static BigDecimal atLeastZero(BigDecimal value) {
    return value.max(BigDecimal.ZERO);
  }
}
