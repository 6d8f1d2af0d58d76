package nl.speelruimte.plans.writing;

import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.templates.TemplateId;

/** What a plan begins from. */
public sealed interface PlanStart {

  /** Nothing. */
  record Empty() implements PlanStart {}

  /** The texts and measures of a plan of an earlier year, its dates moved to the new one; what it promised is asked anew. */
  record EarlierYear(PlanId plan) implements PlanStart {}

  /** The headings and measures of a template. */
  record Template(TemplateId template) implements PlanStart {}

  /** All of a plan of the same year that was withdrawn or rejected. */
  record Again(PlanId plan) implements PlanStart {}
}
