package nl.speelruimte.improvement.effects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was promised and what was realised of it (F16).
 *
 * @param promised what is to be saved
 * @param realised what was saved; below zero when it cost more than it saved
 */
public record EffectFigures(Money promised, Money realised) {

  public static final EffectFigures NONE = new EffectFigures(Money.ZERO, Money.ZERO);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public EffectFigures plus(EffectFigures other) {
    return new EffectFigures(promised.plus(other.promised), realised.plus(other.realised));
  }

  /** The share that was realised, in percents with two decimals; null when nothing was promised. */
  public @Nullable BigDecimal attainment() {
    return promised.isZero() ? null : BigDecimal.valueOf(realised.cents()).multiply(HUNDRED)
        .divide(BigDecimal.valueOf(promised.cents()), 2, RoundingMode.HALF_UP);
  }

  /** What is still to come; below zero when more was realised than promised. */
  public Money remaining() {
    return promised.minus(realised);
  }
}
