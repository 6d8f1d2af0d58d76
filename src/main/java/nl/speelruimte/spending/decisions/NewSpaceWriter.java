package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.figures.RecalculationQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a new space with its first entry, empty figures and its trace, and has its figures made after that. */
@Component
class NewSpaceWriter {

  private final SpendingSpaceRepository spaces;
  private final SpaceEntries entries;
  private final AuditTrail trail;
  private final RecalculationQueue queue;
  private final EmptyFigures figures;

  NewSpaceWriter(SpendingSpaceRepository spaces, SpaceEntries entries, AuditTrail trail, RecalculationQueue queue,
      EmptyFigures figures) {
    this.spaces = spaces;
    this.entries = entries;
    this.trail = trail;
    this.queue = queue;
    this.figures = figures;
  }

  SpaceId write(Viewer viewer, SpendingSpace space, @Nullable LotId lot, SpaceDraft draft, @Nullable Long batch) {
    queue.mark(space.pair(), null);
    space.createdBy(viewer.name(), figures.now());
    spaces.saveAndFlush(space);
    var id = new SpaceId(space.id());
    figures.insert(id);
    entries.decided(viewer, space.id(), draft.decidedOn(), draft.amount(), draft.reason(), batch);
    var subject = Subject.of("spending.space", id).of(draft.provider()).at(draft.municipality());
    trail.record(viewer, subject, "spending.action.opened", null,
        new Opened(draft.amount(), draft.decidedOn(), draft.contractNumber(), draft.lotCode()), draft.reason());
    return id;
  }

  /** What the trail keeps of a new space. */
  record Opened(Money amount, LocalDate decidedOn, String contractNumber, @Nullable String lotCode) {}
}
