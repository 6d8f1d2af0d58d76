package nl.speelruimte.improvement.reminders;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands, as far as it asks something of somebody.
 *
 * @param name its code with its title
 * @param reason what was said with the last move
 * @param group what it came with
 */
record Standing(ActionId id, ProviderId provider, String name, ActionStatus status, @Nullable LocalDate awaitedOn,
    @Nullable LocalDate reviewOn, @Nullable LocalDate endedOn, @Nullable String reason, Group group) {

  Subject subject() {
    return Subject.of("improvement.action", id).of(provider);
  }

  String route() {
    return "improvement-actions/" + id;
  }

  /** What actions came with, such as a plan. */
  record Group(String kind, String id) {}
}
