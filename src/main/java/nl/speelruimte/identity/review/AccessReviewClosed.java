package nl.speelruimte.identity.review;

import java.util.UUID;

/** Everything in a round of the review of access was decided; told inside the transaction. */
public record AccessReviewClosed(UUID review) {}
