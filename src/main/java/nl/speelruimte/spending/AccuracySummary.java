package nl.speelruimte.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How well the forecasts with the claims up to one month foretold what came true.
 *
 * @param monthOffset the last month whose claims were due, in months since January of the year that was forecast;
 *     negative for a month before it
 * @param forecasts how many were scored: the last of each space up to that month
 * @param hits of how many the actual amount lay in the range
 * @param meanErrorPct mean distance between actual and forecast, in percents of the forecast; not for those of nothing
 * @param medianScore the middle of actual ÷ forecast; not for those of nothing
 */
public record AccuracySummary(
    int monthOffset, long forecasts, long hits, @Nullable BigDecimal meanErrorPct, @Nullable BigDecimal medianScore) {}
