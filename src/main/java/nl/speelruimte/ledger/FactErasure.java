package nl.speelruimte.ledger;

import java.util.List;

/** How the facts of a batch that never counted are erased; claim lines are found through their claims. */
final class FactErasure {

  static final List<String> STATEMENTS = List.of(
      byMonth("ledger_claim_line"),
      byMonth("ledger_claim_month"),
      "DELETE FROM ledger_claim WHERE batch_id = :batch",
      """
      DELETE r FROM ledger_claim_answer a JOIN ledger_returned_line r ON r.answer_id = a.id
      WHERE a.batch_id = :batch""",
      "DELETE FROM ledger_claim_answer WHERE batch_id = :batch",
      "DELETE FROM ledger_care_event WHERE batch_id = :batch",
      "DELETE FROM ledger_allocation WHERE batch_id = :batch",
      "DELETE FROM ledger_chunk WHERE batch_id = :batch",
      "DELETE FROM ledger_batch WHERE batch_id = :batch");

  private FactErasure() {}

  private static String byMonth(String table) {
    return "DELETE x FROM ledger_claim c STRAIGHT_JOIN " + ClaimMonths.OF_CLAIM + " STRAIGHT_JOIN " + table + " x"
        + " ON x.provider_id = c.provider_id AND x.municipality_id = c.municipality_id"
        + " AND x.service_month = " + ClaimMonths.MONTH + " AND x.claim_id = c.id WHERE c.batch_id = :batch";
  }
}
