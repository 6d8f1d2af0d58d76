package nl.speelruimte.plans.calls;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A call on its own page.
 *
 * @param version what a command must carry, so that the second of two people is told
 * @param template what a plan that answers it begins with; null for nothing
 * @param entries what happened to it, the latest first, as far as it is for this viewer
 */
public record CallDetails(
    CallRow call,
    int version,
    String guidance,
    @Nullable TemplateId template,
    Instant openedAt,
    String openedBy,
    List<CallEntryRow> entries,
    Set<CallAction> may) {

  public CallDetails {
    entries = List.copyOf(entries);
    may = Set.copyOf(may);
  }

  public CallId id() {
    return call.id();
  }
}
