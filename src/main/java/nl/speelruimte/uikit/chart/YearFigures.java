package nl.speelruimte.uikit.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The year of a space, month by month.
 *
 * @param months the months of the period in order
 * @param space the ceiling; null when none was decided
 * @param fullOn the day on which the space is full at this pace; null when it does not fill
 */
public record YearFigures(List<Month> months, @Nullable Money space, @Nullable LocalDate fullOn) {

  public YearFigures {
    months = List.copyOf(months);
  }

  /**
   * One month: what was claimed over it, or what is expected by its end.
   *
   * @param claimed claimed over this month; null after the cut-off of the figures
   * @param forecast expected in total by the end of this month; null before the cut-off or without a forecast
   * @param low low end of that
   * @param high high end of that
   */
  public record Month(
      YearMonth month,
      @Nullable Money claimed,
      @Nullable Money forecast,
      @Nullable Money low,
      @Nullable Money high) {

    public static Month claimed(YearMonth month, Money claimed) {
      return new Month(month, claimed, null, null, null);
    }

    public static Month expected(YearMonth month, Money forecast, Money low, Money high) {
      return new Month(month, null, forecast, low, high);
    }
  }
}
