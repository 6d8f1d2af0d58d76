package nl.speelruimte.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in eurocent, as the iJw messages carry it; overflow throws {@link ArithmeticException}. */
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public static Money ofCents(long cents) {
    return cents == 0 ? ZERO : new Money(cents);
  }

  public static Money ofEuros(long euros) {
    return new Money(Math.multiplyExact(euros, 100L));
  }

  /** Rounds an amount in eurocent HALF_UP to whole cents, the way every final amount is rounded. */
  public static Money rounded(BigDecimal cents) {
    return ofCents(cents.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public Money plus(Money other) {
    return ofCents(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return ofCents(Math.subtractExact(cents, other.cents));
  }

  public Money negated() {
    return ofCents(Math.negateExact(cents));
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public boolean isZero() {
    return cents == 0;
  }

  /** The amount in euro with two decimals. */
  public BigDecimal euros() {
    return BigDecimal.valueOf(cents, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
