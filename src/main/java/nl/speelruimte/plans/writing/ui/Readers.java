package nl.speelruimte.plans.writing.ui;

import java.time.Clock;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.ui.PlanReading;
import nl.speelruimte.plans.writing.PlanGrounds;
import org.springframework.stereotype.Component;

/** All that somebody who writes a plan looks at. */
@Component
record Readers(EfficiencyPlans plans, PlanContents contents, PlanGrounds grounds, PlanReading reading, Decisions decisions,
    Clock clock) {}
