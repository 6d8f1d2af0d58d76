package nl.speelruimte.ledger;

import java.util.List;

/** How the facts of a batch that never counted are erased; claim lines are found through their claims. */
final class FactErasure {

  static final List<String> STATEMENTS = List.of(
      """
      DELETE l FROM ledger_claim c
      STRAIGHT_JOIN seq_0_to_240 month ON month.seq <= TIMESTAMPDIFF(MONTH, c.first_month, c.last_month)
      STRAIGHT_JOIN ledger_claim_line l ON l.provider_id = c.provider_id AND l.municipality_id = c.municipality_id
        AND l.service_month = c.first_month + INTERVAL month.seq MONTH AND l.claim_id = c.id
      WHERE c.batch_id = :batch""",
      """
      DELETE cm FROM ledger_claim c
      STRAIGHT_JOIN seq_0_to_240 month ON month.seq <= TIMESTAMPDIFF(MONTH, c.first_month, c.last_month)
      STRAIGHT_JOIN ledger_claim_month cm ON cm.provider_id = c.provider_id AND cm.municipality_id = c.municipality_id
        AND cm.service_month = c.first_month + INTERVAL month.seq MONTH AND cm.claim_id = c.id
      WHERE c.batch_id = :batch""",
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
}
