package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The claim a line belongs to (iJw 323): one number per provider and municipality.
 *
 * @param number DeclaratieNummer, at most 12 characters
 * @param month the calendar month in which was claimed
 * @param dated date of the claim
 * @param submittedCents total of the claim in eurocent, credits negative
 */
public record Claim(Envelope envelope, String number, YearMonth month, LocalDate dated, long submittedCents) {}
