package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was filled in.
 *
 * @param request chosen by the form, so that a second click opens nothing
 * @param guidance what the providers read before they write; may be empty
 * @param generic whether a plan about all spaces of a provider answers it
 * @param spaces whether a plan about spaces it names answers it
 * @param due the last day, until its midnight in Amsterdam
 * @param framework the version by which the plans will be judged
 * @param template what a plan begins with; null for nothing
 */
public record CallDraft(
    UUID request,
    @Nullable Integer year,
    String title,
    @Nullable String guidance,
    Set<ProviderId> providers,
    boolean generic,
    boolean spaces,
    @Nullable LocalDate due,
    @Nullable FrameworkVersionId framework,
    @Nullable TemplateId template) {

  public CallDraft {
    providers = Set.copyOf(providers);
  }
}
