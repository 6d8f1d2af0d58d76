package nl.speelruimte.plans.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A round of judging.
 *
 * @param version what a command of its lead must carry
 * @param planVersion the number of the version that is judged
 * @param framework what it is judged by, also when there are later versions of that
 * @param closedAt null as long as it is open
 * @param closedBy null as long as it is open
 * @param closeReason why it was closed before everybody had finished; null when everybody had
 * @param assessors how many judge
 * @param finished how many of them have finished
 */
public record RoundRow(
    RoundId id,
    int version,
    PlanId plan,
    String planTitle,
    ProviderId provider,
    String providerName,
    int planVersion,
    FrameworkVersionId framework,
    UUID leadAccount,
    String leadName,
    Instant openedAt,
    LocalDate dueOn,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    @Nullable String closeReason,
    int assessors,
    int finished) {

  static final String KIND = "plans.round";

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether this viewer leads it, working as they do now. */
  public boolean isLedBy(Viewer viewer) {
    return RoundScopes.leads(viewer, leadAccount);
  }

  /** How the trail names it; no provider may know what is in it. */
  public Subject subject() {
    return subject(id, provider);
  }

  static Subject subject(RoundId id, ProviderId provider) {
    return Subject.of(KIND, id).of(provider).behindTheProvider();
  }
}
