package nl.speelruimte.spending.procedure;

import nl.speelruimte.kernel.Money;

/**
 * Intentions added up.
 *
 * @param name of the municipality; empty for all together
 * @param last the spaces of last year
 * @param proposed what they become
 * @param responses on how many the provider responded
 * @param against on how many it does not agree
 */
public record IntendedTotals(
    String name, long count, Money last, Money claimed, Money proposed, long proposedCount, long announcedCount,
    long agreementCount, long decidedCount, long responses, long against) {}
