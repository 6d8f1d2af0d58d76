package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets other rooms write a step without money in the ledger of a space, in the transaction of their command. */
@Component
public class StepEntries {

  private final SpaceEntries entries;

  StepEntries(SpaceEntries entries) {
    this.entries = entries;
  }

  /**
   * For a caller who has checked that the viewer may take the step.
   *
   * @return the number of the entry
   */
  public long write(Viewer viewer, SpaceId space, EntryType type, LocalDate on, @Nullable String reason,
      @Nullable Attachment document, @Nullable Late late) {
    return entries.step(viewer, space.value(), type, on, reason, document, late);
  }
}
