package nl.speelruimte.escalation;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An escalation in a list.
 *
 * @param municipality null when it is for the whole region
 * @param contract null when it is about no contract in particular
 * @param deadline the day by which the last step must have led to something; null when it names none
 * @param ownedBy who sees to it
 * @param closedOn null as long as it runs
 */
public record EscalationRow(
    EscalationId id,
    ProviderId provider,
    String providerName,
    @Nullable MunicipalityId municipality,
    @Nullable String municipalityName,
    @Nullable ContractId contract,
    @Nullable String contractNumber,
    String reason,
    EscalationLevel level,
    @Nullable LocalDate deadline,
    String ownedBy,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    DeadlineState state) {

  /** How the trail names it. No provider may know of it. */
  public Subject subject() {
    return EscalationDetails.subject(id, provider, municipality);
  }
}
