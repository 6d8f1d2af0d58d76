package nl.speelruimte.imports;

import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.imports.loading.BatchHead;
import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.Formats;
import nl.speelruimte.imports.loading.LoadingGround;
import nl.speelruimte.imports.loading.Publication;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes a batch back and publishes it again, with the lines that were mended from it. */
@Service
public class BatchDesk {

  private final Batches batches;
  private final BatchStore store;
  private final Formats formats;
  private final Publication publication;
  private final LoadingGround ground;

  BatchDesk(Batches batches, BatchStore store, Formats formats, Publication publication, LoadingGround ground) {
    this.batches = batches;
    this.store = store;
    this.formats = formats;
    this.publication = publication;
    this.ground = ground;
  }

  /**
   * Makes a published batch count no longer; nothing of it is erased.
   *
   * @param version of the page the viewer decided on
   * @throws RuleBroken when the reason is empty, somebody else was first, or this cannot be done now
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public void rollBack(Viewer viewer, long batch, int version, String reason) {
    ground.undisturbed(() -> takeBack(viewer, batch, version, reason));
  }

  private void takeBack(Viewer viewer, long batch, int version, String reason) {
    var head = taken(viewer, batch, version, reason, BatchAction.ROLL_BACK);
    var together = withMended(batch, BatchStatus.PUBLISHED);
    reversible(head).rollBack(viewer, together);
    together.forEach(store::rolledBack);
    publication.record(viewer, head, "imports.action.rolled-back", null, reason);
    publication.tell(store.head(batch));
  }

  /**
   * Makes a batch that was taken back count again, from the lines as they were kept.
   *
   * @throws RuleBroken as {@link #rollBack}, and when the same file was loaded again meanwhile
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public void replay(Viewer viewer, long batch, int version, String reason) {
    ground.undisturbed(() -> publishAgain(viewer, batch, version, reason));
  }

  private void publishAgain(Viewer viewer, long batch, int version, String reason) {
    var head = taken(viewer, batch, version, reason, BatchAction.REPLAY);
    var format = reversible(head);
    try {
      store.replayed(batch);
    } catch (DuplicateKeyException again) {
      throw new RuleBroken("imports.rule.loaded-again");
    }
    var together = withMended(batch, BatchStatus.ROLLED_BACK);
    format.replay(viewer, together);
    together.stream().skip(1).forEach(store::replayed);
    publication.record(viewer, head, "imports.action.replayed", null, reason);
    publication.tell(store.head(batch));
  }

  /** The batch itself first, then the ones mended from it that are in that state. */
  private List<Long> withMended(long batch, BatchStatus status) {
    return Stream.concat(Stream.of(batch),
        store.mended(batch).stream().filter(mended -> mended.status() == status).map(BatchHead::id)).toList();
  }

  private ReversibleFormat reversible(BatchHead head) {
    if (formats.get(String.valueOf(head.format())) instanceof ReversibleFormat format) {
      return format;
    }
    throw new RuleBroken("imports.rule.not-now");
  }

  private BatchHead taken(Viewer viewer, long batch, int version, String reason, BatchAction action) {
    if (!batches.details(viewer, batch).may().contains(action)) {
      throw new RuleBroken("imports.rule.not-now");
    }
    Given.reason(reason);
    var head = store.lock(batch);
    if (head.version() != version) {
      throw RuleBroken.changedMeanwhile("imports.changed.batch");
    }
    return head;
  }
}
