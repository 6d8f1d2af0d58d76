package nl.speelruimte.plans.templates;

import java.util.List;

/**
 * A template with all there is of it.
 *
 * @param version what a change of it must carry
 */
public record TemplateDetails(TemplateRow template, int version, String introduction, List<TemplateMeasure> measures,
    boolean mayChange) {

  public TemplateDetails {
    measures = List.copyOf(measures);
  }
}
