package nl.speelruimte.plans.course;

import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * A plan took a step; heard in the transaction of the step.
 *
 * @param by who took it
 * @param from null when the plan was begun
 * @param version the number of the version it is about
 */
public record PlanMoved(PlanId plan, ProviderId provider, int year, String title, PlanMove move, @Nullable PlanState from,
    PlanState to, int version, Viewer by, @Nullable String reason) {}
