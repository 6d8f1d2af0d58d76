package nl.speelruimte.plans;

import java.time.Instant;
import nl.speelruimte.plans.course.PlanMove;
import org.jspecify.annotations.Nullable;

/**
 * A step in the course of a plan.
 *
 * @param version the version it was about; null for the first
 * @param reason null where none was needed
 */
public record PlanStepRow(
    PlanMove move,
    PlanState to,
    @Nullable Integer version,
    @Nullable String reason,
    Instant recorded,
    String actor,
    String organisation) {}
