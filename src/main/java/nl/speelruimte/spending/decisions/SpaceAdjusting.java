package nl.speelruimte.spending.decisions;

import java.util.List;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.figures.FigureDesk;
import org.springframework.stereotype.Component;

/** Books a written change that both parties signed outside the portal: the document is what they agreed with. */
@Component
public class SpaceAdjusting {

  private final SpaceBooking booking;
  private final Attachments attachments;
  private final FigureDesk desk;

  SpaceAdjusting(SpaceBooking booking, Attachments attachments, FigureDesk desk) {
    this.booking = booking;
    this.attachments = attachments;
    this.desk = desk;
  }

  /** @throws RuleBroken when something is missing, or somebody else changed the space meanwhile */
  public void adjust(Viewer viewer, SpaceDetails details, AdjustmentDraft draft) {
    var wanted = CheckedAdjustment.of(draft, details);
    var place = details.space().place();
    var document = attachments.store(viewer, wanted.file(), "file");
    var now = desk.now();
    booking.book(viewer, new Booking(EntryType.ADJUSTMENT,
        List.of(new Booking.Leg(details.space().id(), wanted.by(), draft.version())), wanted.on(), wanted.reason(),
        document, List.of(
            new Agreed(null, Manner.DOCUMENT, document.name(), place.providerName(), now),
            new Agreed(place.municipality(), Manner.DOCUMENT, document.name(), place.municipalityName(), now))));
  }
}
