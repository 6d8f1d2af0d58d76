package nl.speelruimte.ledger;

/**
 * The lines of a batch whose product period is not within the allocation they name.
 *
 * @param lines how many
 * @param firstLines the places of the first ones in their message, separated by a comma
 */
public record OutsideAllocation(long lines, String firstLines) {}
