package nl.speelruimte.plans.course;

/**
 * A plan is about to begin; heard in its transaction before anything of it is written, so that whoever allows it or not can hold
 * what that depends on first.
 */
public record PlanBegins(NewPlan plan) {}
