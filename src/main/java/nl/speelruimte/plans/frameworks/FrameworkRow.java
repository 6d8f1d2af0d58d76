package nl.speelruimte.plans.frameworks;

import org.jspecify.annotations.Nullable;

/**
 * A framework in the list.
 *
 * @param version the one to look at: the latest that was adopted, or else the latest there is for this viewer
 * @param criteria how many criteria that one has
 * @param concept the version that is being written; null when there is none for this viewer, or it is the one to look at
 */
public record FrameworkRow(FrameworkVersionRow version, int criteria, @Nullable FrameworkVersionId concept) {}
