package nl.speelruimte.plans.writing.ui;

import java.util.UUID;

/**
 * A call that a plan to begin would answer.
 *
 * @param generic whether the plan may be about all spaces
 * @param spaces whether it may be about some of them
 */
public record CallToAnswer(UUID call, int year, String title, boolean generic, boolean spaces) {}
