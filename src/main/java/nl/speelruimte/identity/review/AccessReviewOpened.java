package nl.speelruimte.identity.review;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;

/**
 * A round of the review of access was opened, inside a transaction.
 *
 * @param round what the trail calls it, known to belong to its organisation
 * @param due the last day to decide
 */
public record AccessReviewOpened(Subject round, String organisation, LocalDate due) {}
