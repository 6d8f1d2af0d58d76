package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.entries.NewEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets other rooms write a step without money in the ledger of a space, in the transaction of their command. */
@Component
public class StepEntries {

  private final SpaceEntries entries;
  private final Attachments attachments;

  StepEntries(SpaceEntries entries, Attachments attachments) {
    this.entries = entries;
    this.attachments = attachments;
  }

  /**
   * For a caller who has checked that the viewer may take the step.
   *
   * @return the number of the entry
   * @throws RuleBroken about {@code document} when it is not a kind of file that may be attached
   */
  public long write(Viewer viewer, SpaceId space, EntryType type, LocalDate on, @Nullable String reason,
      @Nullable FileDraft document, @Nullable Late late) {
    return entries.step(viewer, space.value(), type, on, reason,
        attachments.storeIfAny(viewer, document, "document"), late);
  }

  /** The same for a step that was put together by its room. */
  public long write(Viewer viewer, NewEntry entry) {
    return entries.write(viewer, entry);
  }

  /** Books who agreed to what an entry says. */
  public void agreed(long entry, Agreed agreed) {
    entries.agreed(entry, agreed);
  }
}
