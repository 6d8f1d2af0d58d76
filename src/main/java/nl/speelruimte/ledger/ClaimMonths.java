package nl.speelruimte.ledger;

/**
 * The months a claim may have lines in, from its first to its last. A year that was mistyped may lie as far away as the
 * days that are read go, so the sequence covers all of 2000 to 2099; the server reads of it what the claim spans.
 */
final class ClaimMonths {

  /** To be joined to {@code ledger_claim c}. */
  static final String OF_CLAIM =
      "seq_0_to_1199 month ON month.seq <= TIMESTAMPDIFF(MONTH, c.first_month, c.last_month)";

  static final String MONTH = "c.first_month + INTERVAL month.seq MONTH";

  private ClaimMonths() {}
}
