package nl.speelruimte.spending.tight;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a region may choose about the procedure; a value that makes no sense stops the start.
 *
 * @param weeksToDecide how long the payer has to decide after the consultation
 */
@ConfigurationProperties("speelruimte.spending.tight")
public record TightSettings(@DefaultValue("2") int weeksToDecide) {

  private static final int MOST_WEEKS = 52;

  public TightSettings {
    if (weeksToDecide < 1 || weeksToDecide > MOST_WEEKS) {
      throw new IllegalArgumentException("speelruimte.spending.tight.weeks-to-decide is " + weeksToDecide
          + " and must be from 1 up to and including " + MOST_WEEKS);
    }
  }
}
