package nl.speelruimte.imports.loading;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.WorklistChanged;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the end of a loading to the tables, the trail and whoever listens, in the transaction that makes it count. */
@Component
public class Publication {

  private final BatchStore batches;
  private final LineStore lines;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  Publication(BatchStore batches, LineStore lines, AuditTrail trail, ApplicationEventPublisher events) {
    this.batches = batches;
    this.lines = lines;
    this.trail = trail;
    this.events = events;
  }

  void published(Viewer viewer, BatchHead batch, Recorder read) {
    batches.published(batch.id(), read);
    lines.remarks(batch.id(), read.counting().remarks());
    var counts = read.counting().counts();
    record(viewer, batch, "imports.action.published",
        new Loaded(batch.fileName(), counts.lines(), counts.accepted(), counts.flagged(), counts.refused()), null);
    tell(batches.head(batch.id()));
  }

  /** Writes a command to the trail of a batch. */
  public void record(Viewer viewer, BatchHead batch, String action, @Nullable Object after, @Nullable String reason) {
    trail.record(viewer, subject(batch), action, null, after, reason);
  }

  /** Writes that a file was offered and not taken; why stands with the batch. */
  void refused(Viewer viewer, long batch) {
    trail.refused(viewer, Subject.of("imports.batch", batch), "imports.action.offered", null);
  }

  public static Subject subject(BatchHead batch) {
    return Subject.of("imports.batch", batch.id()).of(batch.provider()).at(batch.municipality());
  }

  /** Says how many lines of a batch wait now. */
  public void tell(BatchHead batch) {
    var counts = batch.status() == BatchStatus.PUBLISHED;
    events.publishEvent(new WorklistChanged(batch.id(), batch.format(), batch.fileName(),
        counts ? lines.open(batch.id()) : 0, batch.provider(), batch.municipality()));
  }

  /** What the trail keeps of a loading. */
  public record Loaded(String fileName, long lines, long accepted, long flagged, long refused) {}
}
