package nl.speelruimte.ledger;

/**
 * The published facts changed: a batch was published or withdrawn. Sent inside that transaction; what was touched is
 * asked with {@link LedgerQuestions#touchedBy(long)}.
 */
public record FactsChanged(long batchId) {}
