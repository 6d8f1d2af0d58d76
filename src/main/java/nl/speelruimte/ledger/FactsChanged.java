package nl.speelruimte.ledger;

import java.util.List;

/**
 * The published facts changed: a batch was published or withdrawn. Sent inside that transaction; what was touched is
 * asked with {@link LedgerQuestions#touchedBy(long)}.
 *
 * @param sharing the batches with a claim line whose reference number this batch also uses or answers
 */
public record FactsChanged(long batchId, List<Long> sharing) {

  public FactsChanged {
    sharing = List.copyOf(sharing);
  }
}
