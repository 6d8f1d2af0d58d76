package nl.speelruimte.escalation;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An escalation on its own page.
 *
 * @param openedBy who began it
 * @param version what a step must carry, so that the second of two people is told
 * @param steps the latest first
 */
public record EscalationDetails(
    EscalationRow escalation, String openedBy, int version, List<StepRow> steps, Set<EscalationAction> may) {

  public EscalationDetails {
    steps = List.copyOf(steps);
  }

  /** How the trail names an escalation. No provider may know of it. */
  static Subject subject(EscalationId id, ProviderId provider, @Nullable MunicipalityId municipality) {
    return Subject.of("escalation.escalation", id).of(provider).at(municipality).behindTheProvider();
  }

  /** How the trail names it. */
  public Subject subject() {
    return escalation.subject();
  }
}
