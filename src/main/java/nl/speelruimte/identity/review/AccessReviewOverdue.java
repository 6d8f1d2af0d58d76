package nl.speelruimte.identity.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of the review of access is late; told every day until it is decided, inside a transaction.
 *
 * @param waiting how many roles were neither confirmed nor ended
 */
public record AccessReviewOverdue(UUID review, String organisation, long waiting, LocalDate due) {}
