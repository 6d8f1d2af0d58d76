package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param due the last day; for a provider its own
 * @param framework the version by which the plans are judged, with its name and its number
 * @param counts how far those who were asked are; null for whoever may not know who was asked
 * @param own how far this provider is; null for everybody else
 */
public record CallRow(
    CallId id,
    int year,
    String title,
    LocalDate due,
    boolean generic,
    boolean spaces,
    FrameworkVersionId framework,
    String frameworkName,
    int frameworkNumber,
    CallState state,
    @Nullable CallCounts counts,
    @Nullable InviteeRow own) {

  /** How the trail names it. */
  public Subject subject() {
    return subject(id);
  }

  static Subject subject(CallId id) {
    return Subject.of("plans.call", id);
  }
}
