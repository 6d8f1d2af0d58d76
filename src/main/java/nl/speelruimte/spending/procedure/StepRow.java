package nl.speelruimte.spending.procedure;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure, as it was recorded.
 *
 * @param id of its own, or of its entry in the ledger of the space
 * @param amount what it speaks of; null for a step without money
 * @param agrees whether the provider agreed; null for other steps
 * @param lateDays how many days after its last day it came; 0 when it was in time
 * @param lateReason why it was late, or why it came without the step before it; null otherwise
 */
public record StepRow(
    long id, EntryType type, LocalDate validOn, Instant recordedAt, String actor, String actorOrganisation,
    @Nullable Money amount, @Nullable String text, @Nullable Boolean agrees, @Nullable String documentName,
    @Nullable LocalDate deadline, int lateDays, @Nullable String lateReason) {}
