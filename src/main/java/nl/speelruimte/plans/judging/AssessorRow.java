package nl.speelruimte.plans.judging;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to judge.
 *
 * @param municipality for which they judge; null for the bureau
 * @param finishedAt null as long as they are not done; that is all that others know while the round is open
 * @param recusedAt null as long as they judge
 * @param recusedReason null as long as they judge, and for who does not read it while the round is open
 */
public record AssessorRow(
    UUID id,
    UUID account,
    String name,
    String organisation,
    @Nullable MunicipalityId municipality,
    Instant invitedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant recusedAt,
    @Nullable String recusedReason) {

  /** Whether their judgements count. */
  public boolean judges() {
    return recusedAt == null;
  }

  public boolean hasFinished() {
    return finishedAt != null;
  }

  AssessorRow withoutReason() {
    return new AssessorRow(id, account, name, organisation, municipality, invitedAt, finishedAt, recusedAt, null);
  }

  Seat seat() {
    return new Seat(account, municipality);
  }
}
