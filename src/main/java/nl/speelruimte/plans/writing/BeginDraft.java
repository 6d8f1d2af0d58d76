package nl.speelruimte.plans.writing;

import java.util.UUID;
import nl.speelruimte.plans.PlanReach;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin.
 *
 * @param request chosen by the form, so that a second click begins nothing
 * @param call the call it answers; null when its provider begins it by itself
 */
public record BeginDraft(UUID request, @Nullable UUID call, int year, PlanReach reach, String title, PlanStart from) {}
