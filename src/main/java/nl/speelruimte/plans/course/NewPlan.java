package nl.speelruimte.plans.course;

import java.util.UUID;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.plans.PlanReach;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin, already checked.
 *
 * @param request chosen by the form, so that a second click begins nothing
 * @param call null when its provider begins it by itself
 */
public record NewPlan(UUID request, @Nullable UUID call, ProviderId provider, int year, PlanReach reach, String title) {}
