package nl.speelruimte.escalation;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody fills it in.
 *
 * @param level where it leads; the one it is on now for another step there
 * @param what what is done or asked; internal
 * @param reason why; asked for when a level is passed over, and on the way down
 * @param decision what was decided, and by whom
 * @param file the letter or decision; it goes with the notice when the step addresses the provider
 * @param notice what the provider is told; null or empty when the step is internal
 * @param version of the escalation as it was shown
 */
public record StepDraft(
    @Nullable EscalationLevel level,
    @Nullable String what,
    @Nullable String reason,
    @Nullable LocalDate deadline,
    @Nullable String ownedBy,
    @Nullable LocalDate validOn,
    @Nullable Measure measure,
    @Nullable String decision,
    @Nullable FileDraft file,
    @Nullable String notice,
    int version) {

  boolean addresses() {
    return notice != null && !notice.isBlank();
  }
}
