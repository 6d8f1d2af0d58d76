package nl.speelruimte.plans.content;

import java.time.Instant;
import nl.speelruimte.plans.course.VersionState;
import org.jspecify.annotations.Nullable;

/** A version of a plan in the list of its versions. */
public record VersionRow(int number, VersionState state, @Nullable Instant submittedAt, @Nullable String submittedBy) {}
