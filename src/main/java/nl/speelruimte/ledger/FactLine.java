package nl.speelruimte.ledger;

/** One normalised, pseudonymised line of a message, ready to be booked. */
public sealed interface FactLine permits AllocationLine, CareEventLine, ClaimLine, ClaimAnswer {

  /** Who the message is between and how it is known. */
  Envelope envelope();

  /** Its place in the message, counted from 1; part of the order that decides between two versions. */
  int position();
}
