package nl.speelruimte.identity.review;

import java.time.LocalDate;
import nl.speelruimte.identity.reach.Organisation;

/**
 * A round in the list.
 *
 * @param roles how many roles are in it
 * @param waiting how many of them were not decided and still run
 */
public record ReviewRow(
    ReviewId id,
    Organisation organisation,
    String organisationName,
    LocalDate openedOn,
    LocalDate dueOn,
    long roles,
    long waiting,
    ReviewStatus status) {}
