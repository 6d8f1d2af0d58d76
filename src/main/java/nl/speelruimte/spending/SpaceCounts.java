package nl.speelruimte.spending;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a space rest on, counted.
 *
 * @param running allocations that run on after the cut-off
 * @param backlog allocations with something delivered that was not claimed yet
 * @param unknown allocations without a known value in one of the months of the year
 * @param openEnd allocations without an end
 * @param guessedLot allocations of which nothing said in which lot they belong
 * @param ratePct what is expected of what was allocated, in percents; null without known values
 * @param rangeFromHistory whether past forecasts gave the range, or the rates of other providers
 */
public record SpaceCounts(
    int allocations,
    int running,
    int backlog,
    int unknown,
    int openEnd,
    int guessedLot,
    int lines,
    @Nullable BigDecimal ratePct,
    boolean rangeFromHistory) {}
