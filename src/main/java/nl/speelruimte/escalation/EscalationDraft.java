package nl.speelruimte.escalation;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as somebody begins it, with its first step: the signal.
 *
 * @param request chosen by the form, so that a second click opens nothing
 * @param municipality null for the whole region, which only the bureau may choose
 * @param reason what is the matter
 * @param what what was noticed or done first
 * @param validOn the day of the signal
 */
public record EscalationDraft(
    UUID request,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable ContractId contract,
    @Nullable String reason,
    @Nullable String what,
    @Nullable LocalDate deadline,
    @Nullable String ownedBy,
    @Nullable LocalDate validOn,
    @Nullable FileDraft file) {}
