package nl.speelruimte.identity.review;

/** What can be done with a round. */
public enum ReviewAction {
  /** Say of a role that it is still needed, or end it. */
  DECIDE,
  /** After the last day: end everything that was not confirmed, as the service bureau. */
  END_REST
}
