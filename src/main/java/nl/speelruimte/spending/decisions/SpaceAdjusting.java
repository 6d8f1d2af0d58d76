package nl.speelruimte.spending.decisions;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.figures.FigureDesk;
import nl.speelruimte.spending.figures.PairYear;
import org.springframework.stereotype.Component;

/** Raises or lowers a space: entry, document, trace and fresh figures in one transaction. */
@Component
public class SpaceAdjusting {

  private final SpendingSpaceRepository spaces;
  private final SpaceEntries entries;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final FigureDesk desk;

  SpaceAdjusting(SpendingSpaceRepository spaces, SpaceEntries entries, Attachments attachments, AuditTrail trail,
      FigureDesk desk) {
    this.spaces = spaces;
    this.entries = entries;
    this.attachments = attachments;
    this.trail = trail;
    this.desk = desk;
  }

  /** @throws RuleBroken when something is missing, or somebody else changed the space meanwhile */
  public void adjust(Viewer viewer, SpaceDetails details, AdjustmentDraft draft) {
    var wanted = CheckedAdjustment.of(draft, details);
    var place = details.space().place();
    var pair = new PairYear(place.provider(), place.municipality(), place.year());
    desk.hold(pair);
    var space = spaces.findById(details.space().id().value())
        .orElseThrow(() -> new NotHere("space", details.space().id()));
    if (space.version() != draft.version()) {
      throw new RuleBroken("spending.rule.changed-meanwhile", space.amount());
    }
    var before = new Amount(space.amount());
    space.adjust(wanted.by(), viewer.name(), desk.now());
    var document = stored(viewer, wanted);
    entries.adjusted(viewer, space.id(), wanted.on(), wanted.by(), wanted.reason(), document);
    trail.record(viewer, details.subject(), "spending.action.adjusted", before, new Amount(space.amount()),
        wanted.reason());
    spaces.flush();
    desk.reckonNow(pair);
  }

  private Attachment stored(Viewer viewer, CheckedAdjustment wanted) {
    try {
      return attachments.store(viewer, wanted.fileName(), wanted.file());
    } catch (RuleBroken no) {
      throw no.about("file");
    }
  }

  /** What the trail keeps of an adjustment. */
  record Amount(Money amount) {}
}
