package nl.speelruimte.spending.compare;

import java.math.BigDecimal;
import nl.speelruimte.kernel.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a region tolerates between the two numbers; a value that makes no sense stops the start.
 *
 * @param tolerancePct a difference up to this share of our number is none
 * @param toleranceEuros neither is one up to this amount
 */
@ConfigurationProperties("speelruimte.spending.compare")
public record CompareSettings(@DefaultValue("2") BigDecimal tolerancePct, @DefaultValue("1000") int toleranceEuros) {

  public CompareSettings {
    if (tolerancePct.signum() < 0 || tolerancePct.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("speelruimte.spending.compare.tolerance-pct is " + tolerancePct
          + " and must be from 0 up to and including 100");
    }
    if (toleranceEuros < 0) {
      throw new IllegalArgumentException(
          "speelruimte.spending.compare.tolerance-euros is " + toleranceEuros + " and may not be below 0");
    }
  }

  boolean alike(Money theirs, Money ours) {
    var difference = BigDecimal.valueOf(Math.abs(theirs.minus(ours).cents()));
    var share = BigDecimal.valueOf(Math.abs(ours.cents())).multiply(tolerancePct).movePointLeft(2);
    return difference.compareTo(share.max(BigDecimal.valueOf(Money.ofEuros(toleranceEuros).cents()))) <= 0;
  }

  /** Without a forecast of ours there is one number to compare. */
  boolean alike(Money forecast, Money realised, OurFigure ours) {
    return alike(realised, ours.realised()) && (ours.forecast() == null || alike(forecast, ours.forecast()));
  }
}
