package nl.speelruimte.improvement;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An action in a list.
 *
 * @param code how people call it, within its provider: {@code 2027-03}
 * @param expectedOn when it is done or goes on, when that is later than agreed; null otherwise
 * @param awaitedOn when something is to happen next: begin, go on or be done; null when nothing is
 * @param reviewOn the next review moment; null when it ended
 * @param figures what was promised and realised, as far as the viewer may see it
 * @param percentage how far it is, as was told last; null when nobody said
 */
public record ActionRow(
    ActionId id,
    Origin origin,
    ProviderId provider,
    String providerName,
    int year,
    String code,
    String title,
    String category,
    String ownerName,
    String ownerOrganisation,
    LocalDate startsOn,
    LocalDate dueOn,
    @Nullable LocalDate expectedOn,
    ActionStatus status,
    @Nullable LocalDate awaitedOn,
    @Nullable LocalDate reviewOn,
    EffectFigures figures,
    @Nullable Integer percentage) {

  /** How the trail names it. */
  public Subject subject() {
    return subject(id, provider);
  }

  static Subject subject(ActionId id, ProviderId provider) {
    return Subject.of("improvement.action", id).of(provider);
  }
}
