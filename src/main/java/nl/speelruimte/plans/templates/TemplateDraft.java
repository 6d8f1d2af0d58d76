package nl.speelruimte.plans.templates;

import java.util.List;
import java.util.UUID;

/**
 * A template as it was filled in.
 *
 * @param request chosen by the form, so that a second click adds nothing
 * @param introduction headings with guidance, in the place where the provider writes
 * @param version of the template as it was shown; 0 for a new one
 */
public record TemplateDraft(UUID request, String title, String introduction, List<TemplateMeasure> measures,
    int version) {

  public TemplateDraft {
    measures = List.copyOf(measures);
  }
}
