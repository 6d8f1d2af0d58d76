package nl.speelruimte.spending.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.spending.forecast.CutOff;

/** Which year a page opens on. */
final class SpaceYears {

  private SpaceYears() {}

  /**
   * This year; from January to March the one before, which is still being claimed; when there are no spaces in it, the
   * latest year before it that has any.
   */
  static int preset(List<Integer> years, Clock clock) {
    var today = LocalDate.now(clock);
    var wanted = today.getMonthValue() <= 3 ? today.getYear() - 1 : today.getYear();
    return years.stream().filter(year -> year <= wanted).findFirst()
        .orElseGet(() -> years.isEmpty() ? wanted : years.getLast());
  }

  /** The latest year whose forecasts can be judged, since the claims of its December were due; else as above. */
  static int judged(List<Integer> years, Clock clock) {
    var today = LocalDate.now(clock);
    return years.stream().filter(year -> CutOff.yearIsDue(year, today)).findFirst()
        .orElseGet(() -> preset(years, clock));
  }
}
