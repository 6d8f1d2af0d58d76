package nl.speelruimte.spending.changes;

import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A space that room may be shifted to, by name alone.
 *
 * @param lot null for a whole contract
 */
public record ShiftTarget(SpaceId id, String municipality, @Nullable String lot) {}
