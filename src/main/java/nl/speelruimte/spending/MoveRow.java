package nl.speelruimte.spending;

import java.time.LocalDate;
import nl.speelruimte.spending.forecast.ForecastMove;
import org.jspecify.annotations.Nullable;

/**
 * How the forecast of a space moved since the one before it.
 *
 * @param since the day of the forecast before
 * @param batch the batch that caused the new one; null when it was a new day or an adjustment
 */
public record MoveRow(LocalDate since, LocalDate asOf, @Nullable Long batch, ForecastMove move) {}
