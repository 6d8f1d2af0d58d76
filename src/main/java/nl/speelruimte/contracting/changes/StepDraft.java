package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import nl.speelruimte.contracting.ContractStatus;
import org.jspecify.annotations.Nullable;

/**
 * A step to another state as somebody fills it in.
 *
 * @param validOn the day on which it happened
 * @param version of the contract as it was shown
 */
public record StepDraft(@Nullable ContractStatus to, @Nullable LocalDate validOn, @Nullable String reason,
    int version) {}
