package nl.speelruimte.plans.writing.ui;

import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanEvidence;
import nl.speelruimte.plans.writing.PlanMeasures;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.plans.writing.PlanTexts;
import org.springframework.stereotype.Component;

/** All that changes a working copy. */
@Component
record Writers(PlanTexts texts, PlanMeasures measures, PlanEvidence evidence, PlanDrafts drafts,
    PlanSubmitting submitting) {}
