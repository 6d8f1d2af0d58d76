/**
 * The formulas of the spending space, as plain calculators over records: volume, value, exposure, realisation,
 * forecast, use and signal. Knows no database and no Spring. Start reading at
 * {@link nl.speelruimte.spending.forecast.ForecastCalculator}.
 */
@NullMarked
@NamedInterface("forecast")
package nl.speelruimte.spending.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
