package nl.speelruimte.ledger;

import java.util.List;
import nl.speelruimte.kernel.Viewer;

/**
 * Books batches of facts: staged in chunks, published or withdrawn in one short transaction. A corrected line comes as
 * a batch of its own, so that what was known before stays known.
 */
public interface Ledger {

  /** Starts staging a batch; facts that an interrupted attempt left are erased first. */
  LedgerLoad open(Viewer viewer, long batchId);

  /** Makes a staged or withdrawn batch count, derives anew what it touches and says {@link FactsChanged}. */
  void publish(Viewer viewer, long batchId);

  /** The same for a batch and the mended ones that go with it: what they touch is derived once. */
  void publish(Viewer viewer, List<Long> batches);

  /** Makes a published batch count no longer; its facts stay, so that it can be published again. */
  void withdraw(Viewer viewer, long batchId);

  /** The same for a batch and the mended ones that go with it: what they touch is derived once. */
  void withdraw(Viewer viewer, List<Long> batches);

  /** Erases the facts of a batch that was never published; does nothing when there are none. */
  void discard(Viewer viewer, long batchId);
}
