package nl.speelruimte.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list, as others than its provider read it: its last version that was submitted.
 *
 * @param call the call it answers; null when its provider began it by itself
 * @param due the last day to submit it; null without a call
 * @param since when it came into this state
 * @param submittedOn the day it was submitted last; null when it never was
 * @param measures how many measures it has
 * @param places how many municipalities it touches
 * @param promised what it promises to the municipalities whose amounts this viewer sees
 * @param total what it promises in all; null when that would give the amount of one municipality away
 */
public record PlanRow(
    PlanId id,
    ProviderId provider,
    String providerName,
    int year,
    PlanReach reach,
    String title,
    PlanState state,
    Instant since,
    @Nullable UUID call,
    @Nullable LocalDate due,
    @Nullable LocalDate submittedOn,
    int measures,
    int places,
    Money promised,
    @Nullable Money total) {

  /** How the trail names it. */
  public Subject subject() {
    return Subject.of("plans.plan", id).of(provider);
  }
}
