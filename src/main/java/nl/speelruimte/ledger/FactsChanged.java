package nl.speelruimte.ledger;

import java.util.List;

/**
 * The published facts changed: a batch was published or withdrawn, perhaps with others. Sent inside that transaction;
 * what was touched is asked with {@link LedgerQuestions#touchedBy(long)}.
 *
 * @param batchId the batch, or the first of those that were published or withdrawn together
 * @param sharing the batches with a claim line whose reference number is also used or answered in what changed
 */
public record FactsChanged(long batchId, List<Long> sharing) {

  public FactsChanged {
    sharing = List.copyOf(sharing);
  }
}
