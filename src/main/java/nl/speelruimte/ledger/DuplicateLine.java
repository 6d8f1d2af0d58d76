package nl.speelruimte.ledger;

/**
 * A claim line that does not count because another line of that provider with the same reference number does.
 *
 * @param position its place in its message
 */
public record DuplicateLine(int position, String reference, long amountCents) {}
