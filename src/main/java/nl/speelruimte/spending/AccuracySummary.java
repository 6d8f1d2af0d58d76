package nl.speelruimte.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How well the forecasts of one month of the year foretold what came true.
 *
 * @param monthOffset months since January of the year that was forecast; negative for forecasts made before it began
 * @param forecasts how many were scored: the last of each space in that month
 * @param hits of how many the actual amount lay in the range
 * @param meanErrorPct mean distance between actual and forecast, in percents of the forecast
 * @param medianScore the middle of actual ÷ forecast
 */
public record AccuracySummary(
    int monthOffset, long forecasts, long hits, @Nullable BigDecimal meanErrorPct, @Nullable BigDecimal medianScore) {}
