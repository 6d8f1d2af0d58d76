package nl.speelruimte.contracting.dossier;

import java.time.Instant;
import nl.speelruimte.kernel.Quarter;

/**
 * What was asked of a provider for a quarter.
 *
 * @param number counts the versions of one quarter
 */
public record AssignmentRow(Quarter quarter, int number, String goals, String reason, Instant recordedAt, String actor,
    String actorOrganisation) {}
