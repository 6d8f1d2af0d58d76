package nl.speelruimte.spending.compare;

import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * The two numbers of a space and quarter in a list; all amounts are null when nothing was entered.
 *
 * @param lotName null for the whole contract
 * @param ourForecast what the portal said when it was entered; null too when it had none
 */
public record CompareRow(
    SpaceId space,
    String providerName,
    String municipalityName,
    @Nullable String lotName,
    Quarter quarter,
    CompareState state,
    @Nullable Money realised,
    @Nullable Money ourRealised,
    @Nullable Money forecast,
    @Nullable Money ourForecast) {

  public @Nullable Money realisedDifference() {
    return realised == null || ourRealised == null ? null : realised.minus(ourRealised);
  }

  public @Nullable Money forecastDifference() {
    return forecast == null || ourForecast == null ? null : forecast.minus(ourForecast);
  }
}
