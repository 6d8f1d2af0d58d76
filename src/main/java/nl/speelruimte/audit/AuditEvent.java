package nl.speelruimte.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param action the text key of what was done
 * @param changes what it changed, field by field
 */
public record AuditEvent(
    long id,
    Instant recordedAt,
    String actorName,
    String actorOrganisation,
    String actorRole,
    String action,
    List<Change> changes,
    @Nullable String reason,
    Result result) {

  /** How the attempt ended. */
  public enum Result { DONE, REFUSED }

  /** The module whose texts name the action and the fields. */
  String module() {
    return action.substring(0, Math.max(0, action.indexOf('.')));
  }
}
