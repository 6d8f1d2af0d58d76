package nl.speelruimte.spending;

import org.jspecify.annotations.Nullable;

/**
 * The spaces of one municipality, lot or provider together.
 *
 * @param id its number in the register; null for the whole contracts
 * @param name null for the whole contracts
 */
public record TotalRow(@Nullable Integer id, @Nullable String name, SpaceTotals totals) {}
