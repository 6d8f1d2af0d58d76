package nl.speelruimte.uikit.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a space bar shows, in eurocent.
 *
 * @param space the spending space, 100 % of the bar; zero when none was decided
 * @param approved claimed and approved
 * @param pending claimed and not answered yet
 * @param backlog delivered, not yet claimed (estimated); null when unknown
 * @param low low end of the forecast of the year; null without a forecast
 * @param high high end of the forecast of the year; null without a forecast
 * @param elapsedPercent how far the year has gone at the cut-off of the figures; null when it says nothing
 */
public record SpaceBarFigures(
    Money space,
    Money approved,
    Money pending,
    @Nullable Money backlog,
    @Nullable Money low,
    @Nullable Money high,
    @Nullable Double elapsedPercent) {

  /** Only what is claimed: too few data for a forecast. */
  public static SpaceBarFigures claimed(Money space, Money approved, Money pending, @Nullable Double elapsedPercent) {
    return new SpaceBarFigures(space, approved, pending, null, null, null, elapsedPercent);
  }

  public boolean hasSpace() {
    return space.cents() > 0;
  }

  public boolean hasForecast() {
    return low != null && high != null;
  }

  /** Percents of the space with one decimal; zero when there is no space to divide by. */
  double percentOf(@Nullable Money part) {
    if (part == null || !hasSpace()) {
      return 0;
    }
    return BigDecimal.valueOf(part.cents())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(space.cents()), 1, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
