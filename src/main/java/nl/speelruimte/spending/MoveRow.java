package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.spending.forecast.ForecastMove;

/**
 * How the forecast of a space moved since the one before it.
 *
 * @param since the day of the forecast before
 * @param batches those that began or ceased to count in between; empty when it was a new day or an adjustment
 */
public record MoveRow(LocalDate since, LocalDate asOf, List<Long> batches, ForecastMove move) {

  public MoveRow {
    batches = List.copyOf(batches);
  }
}
