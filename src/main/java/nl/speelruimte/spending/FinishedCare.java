package nl.speelruimte.spending;

import java.math.BigDecimal;

/**
 * What became of a provider's finished allocations in the category a space is mostly about (F5); only where there are
 * enough of them to say something.
 *
 * @param startedPct of how many the start of care was reported, in percents
 * @param claimedPct on how many anything was approved, in percents
 */
public record FinishedCare(String category, BigDecimal startedPct, BigDecimal claimedPct) {}
