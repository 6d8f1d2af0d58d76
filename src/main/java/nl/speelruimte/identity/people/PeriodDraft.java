package nl.speelruimte.identity.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another period for a role.
 *
 * @param to the last day; null when it is not known
 * @param version of the grant as it was shown
 */
public record PeriodDraft(@Nullable LocalDate from, @Nullable LocalDate to, String reason, int version) {}
