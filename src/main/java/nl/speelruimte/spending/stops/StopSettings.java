package nl.speelruimte.spending.stops;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a region may choose about intake stops; a value that makes no sense stops the start.
 *
 * @param capacityNoticeDays how long ahead a provider asks for a stop for want of capacity
 * @param daysToAnswer how long the payer has to answer a request during a stop
 */
@ConfigurationProperties("speelruimte.spending.stops")
public record StopSettings(@DefaultValue("14") int capacityNoticeDays, @DefaultValue("7") int daysToAnswer) {

  private static final int MOST_DAYS = 366;

  public StopSettings {
    between("capacity-notice-days", capacityNoticeDays, 0);
    between("days-to-answer", daysToAnswer, 1);
  }

  private static void between(String name, int value, int least) {
    if (value < least || value > MOST_DAYS) {
      throw new IllegalArgumentException("speelruimte.spending.stops." + name + " is " + value + " and must be from "
          + least + " up to and including " + MOST_DAYS);
    }
  }
}
