package nl.speelruimte.plans.changes;

import java.time.Instant;

/**
 * What changed in a plan since somebody saw it last.
 *
 * @param seenAt when this person last looked at the earlier version
 */
public record SinceSeen(Instant seenAt, PlanDifference difference) {}
