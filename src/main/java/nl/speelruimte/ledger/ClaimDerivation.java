package nl.speelruimte.ledger;

import java.util.List;

/**
 * The steps that make anew which lines count and how, and the monthly roll-up, for what a batch touches. A claim is
 * answered by its latest message, which may have come in parts: a mended line is one. Of the lines of a provider with
 * one reference number the first that was not rejected counts, in the order of the messages, not of their arrival. The
 * order of joins is fixed, and where a table has two ways in also which one is taken: the temporary tables have no
 * statistics and those of a table that just grew are old; a wrong guess reads all of a provider for each line.
 */
final class ClaimDerivation {

  private static final String ANSWERS_CLAIM = """
      a.provider_id = c.provider_id AND a.municipality_id = c.municipality_id AND a.claim_number = c.claim_number
      AND (a.claim_message_id IS NULL OR a.claim_message_id = c.message_id)""";

  private static final String REFUSES =
      "(a.refuses = 1 OR (a.approved_cent = 0 AND a.submitted_cent <> 0 AND a.returned = 0))";

  private static final String LINES_OF_CLAIM = """
      l.provider_id = cm.provider_id AND l.municipality_id = cm.municipality_id
      AND l.service_month = cm.service_month AND l.claim_id = cm.claim_id""";

  private static final List<String> CLAIMS = List.of(
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_touched_claim (
        claim_id BIGINT NOT NULL PRIMARY KEY, own TINYINT NOT NULL)""",
      "INSERT INTO ledger_touched_claim SELECT id, 1 FROM ledger_claim WHERE batch_id IN (:batches)",
      "INSERT IGNORE INTO ledger_touched_claim SELECT c.id, 0 FROM ledger_claim_answer a"
          + " STRAIGHT_JOIN ledger_claim c ON " + ANSWERS_CLAIM + " WHERE a.batch_id IN (:batches)",
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_touched_claim_month (
        provider_id INT NOT NULL, municipality_id INT NOT NULL, service_month DATE NOT NULL, claim_id BIGINT NOT NULL,
        own TINYINT NOT NULL, PRIMARY KEY (provider_id, municipality_id, service_month, claim_id))""",
      "INSERT INTO ledger_touched_claim_month SELECT c.provider_id, c.municipality_id, " + ClaimMonths.MONTH
          + ", c.id, t.own FROM ledger_touched_claim t STRAIGHT_JOIN ledger_claim c ON c.id = t.claim_id"
          + " STRAIGHT_JOIN " + ClaimMonths.OF_CLAIM,
      "DELETE s FROM ledger_touched_claim t STRAIGHT_JOIN ledger_answered_claim s ON s.claim_id = t.claim_id",
      "INSERT INTO ledger_answered_claim (claim_id, answer_id, refused)"
          + " SELECT claim_id, answer_id, refused FROM (SELECT c.id AS claim_id, a.id AS answer_id, " + REFUSES
          + " AS refused, ROW_NUMBER() OVER (PARTITION BY c.id ORDER BY a.dated DESC, a.message_id DESC,"
          + " a.approved_cent DESC, a.returned DESC, a.id DESC) AS place FROM ledger_touched_claim t"
          + " STRAIGHT_JOIN ledger_claim c ON c.id = t.claim_id"
          + " STRAIGHT_JOIN ledger_batch cb ON cb.batch_id = c.batch_id AND cb.state = 'PUBLISHED'"
          + " STRAIGHT_JOIN ledger_claim_answer a ON " + ANSWERS_CLAIM
          + " STRAIGHT_JOIN ledger_batch ab ON ab.batch_id = a.batch_id AND ab.state = 'PUBLISHED') answer"
          + " WHERE place = 1");

  private static final List<String> REFERENCES = List.of(
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_touched_reference (
        provider_id INT NOT NULL, reference VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        PRIMARY KEY (provider_id, reference))""",
      "INSERT IGNORE INTO ledger_touched_reference SELECT l.provider_id, l.reference FROM ledger_touched_claim_month cm"
          + " STRAIGHT_JOIN ledger_claim_line l ON " + LINES_OF_CLAIM
          + " STRAIGHT_JOIN ledger_claim_line other FORCE INDEX (ledger_claim_line_reference)"
          + " ON other.provider_id = l.provider_id AND other.reference = l.reference AND other.id <> l.id"
          + " WHERE cm.own = 1",
      "INSERT IGNORE INTO ledger_touched_reference SELECT r.provider_id, r.reference FROM ledger_touched_claim t"
          + " STRAIGHT_JOIN ledger_claim c ON c.id = t.claim_id STRAIGHT_JOIN ledger_claim_answer a ON " + ANSWERS_CLAIM
          + " STRAIGHT_JOIN ledger_returned_line r ON r.answer_id = a.id",
      "INSERT IGNORE INTO ledger_touched_reference SELECT l.provider_id, l.reference FROM ledger_touched_claim t"
          + " STRAIGHT_JOIN ledger_claim c ON c.id = t.claim_id STRAIGHT_JOIN ledger_claim_answer a ON " + ANSWERS_CLAIM
          + " AND " + REFUSES + " STRAIGHT_JOIN ledger_touched_claim_month cm ON cm.provider_id = c.provider_id"
          + " AND cm.municipality_id = c.municipality_id AND cm.claim_id = c.id"
          + " STRAIGHT_JOIN ledger_claim_line l ON " + LINES_OF_CLAIM,
      """
      DELETE e FROM ledger_touched_reference t
      STRAIGHT_JOIN ledger_line_exception e FORCE INDEX (ledger_line_exception_reference)
        ON e.provider_id = t.provider_id AND e.reference = t.reference""",
      """
      INSERT INTO ledger_line_exception (line_id, batch_id, claim_id, provider_id, municipality_id, service_month,
        category, product, amount_cent, reference, kind)
      SELECT id, batch_id, claim_id, provider_id, municipality_id, service_month, category, product, amount_cent,
        reference, IF(rejected, 'RETURNED', 'DUPLICATE') FROM (
        SELECT judged.*, ROW_NUMBER() OVER (PARTITION BY provider_id, reference, rejected
          ORDER BY dated, message_id, claim_number, position, amount_cent, id) AS place FROM (
          SELECT l.*, c.dated, c.message_id, c.claim_number,
            COALESCE(s.refused, 0) = 1 OR EXISTS (SELECT 1 FROM ledger_claim_answer latest
              STRAIGHT_JOIN ledger_claim_answer a ON a.provider_id = latest.provider_id
                AND a.municipality_id = latest.municipality_id AND a.claim_number = latest.claim_number
                AND a.message_id = latest.message_id AND a.dated = latest.dated
              STRAIGHT_JOIN ledger_batch ab ON ab.batch_id = a.batch_id AND ab.state = 'PUBLISHED'
              STRAIGHT_JOIN ledger_returned_line r ON r.answer_id = a.id AND r.reference = l.reference
              WHERE latest.id = s.answer_id) AS rejected
          FROM ledger_touched_reference t
          STRAIGHT_JOIN ledger_claim_line l FORCE INDEX (ledger_claim_line_reference)
            ON l.provider_id = t.provider_id AND l.reference = t.reference
          JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
          JOIN ledger_claim c ON c.id = l.claim_id
          LEFT JOIN ledger_answered_claim s ON s.claim_id = l.claim_id) judged) placed
      WHERE rejected OR place > 1""");

  private static final List<String> ROLL_UPS = List.of(
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_touched_month (
        provider_id INT NOT NULL, municipality_id INT NOT NULL, service_month DATE NOT NULL,
        PRIMARY KEY (provider_id, municipality_id, service_month))""",
      """
      INSERT IGNORE INTO ledger_touched_month
      SELECT provider_id, municipality_id, service_month FROM ledger_touched_claim_month""",
      """
      INSERT IGNORE INTO ledger_touched_month
      SELECT l.provider_id, l.municipality_id, l.service_month FROM ledger_touched_reference t
      STRAIGHT_JOIN ledger_claim_line l FORCE INDEX (ledger_claim_line_reference)
        ON l.provider_id = t.provider_id AND l.reference = t.reference""",
      """
      DELETE m FROM ledger_touched_month t STRAIGHT_JOIN ledger_month m ON m.provider_id = t.provider_id
        AND m.municipality_id = t.municipality_id AND m.service_month = t.service_month""",
      """
      INSERT INTO ledger_month (provider_id, municipality_id, service_month, category, product, submitted_cent,
        rejected_cent, approved_cent, pending_cent, line_count, last_batch_id)
      SELECT provider_id, municipality_id, service_month, category, product, SUM(submitted), SUM(rejected),
        SUM(approved), SUM(pending), SUM(line_count), MAX(batch_id)
      FROM (
        SELECT cm.provider_id, cm.municipality_id, cm.service_month, cm.category, cm.product,
          cm.amount_cent AS submitted, 0 AS rejected, IF(s.claim_id IS NULL, 0, cm.amount_cent) AS approved,
          IF(s.claim_id IS NULL, cm.amount_cent, 0) AS pending, cm.line_count, cm.batch_id
        FROM ledger_touched_month t
        STRAIGHT_JOIN ledger_claim_month cm ON cm.provider_id = t.provider_id
          AND cm.municipality_id = t.municipality_id AND cm.service_month = t.service_month
        JOIN ledger_batch b ON b.batch_id = cm.batch_id AND b.state = 'PUBLISHED'
        LEFT JOIN ledger_answered_claim s ON s.claim_id = cm.claim_id
        UNION ALL
        SELECT e.provider_id, e.municipality_id, e.service_month, e.category, e.product,
          IF(e.kind = 'DUPLICATE', -e.amount_cent, 0), IF(e.kind = 'DUPLICATE', 0, e.amount_cent),
          IF(s.claim_id IS NULL, 0, -e.amount_cent), IF(s.claim_id IS NULL, -e.amount_cent, 0),
          IF(e.kind = 'DUPLICATE', -1, 0), e.batch_id
        FROM ledger_touched_month t
        STRAIGHT_JOIN ledger_line_exception e FORCE INDEX (PRIMARY) ON e.provider_id = t.provider_id
          AND e.municipality_id = t.municipality_id AND e.service_month = t.service_month
        LEFT JOIN ledger_answered_claim s ON s.claim_id = e.claim_id) part
      GROUP BY provider_id, municipality_id, service_month, category, product
      HAVING SUM(line_count) > 0""",
      """
      INSERT INTO ledger_touched (batch_id, turn, provider_id, municipality_id, first_year, last_year)
      SELECT :batch, :turn, provider_id, municipality_id, MIN(YEAR(service_month)), MAX(YEAR(service_month))
      FROM ledger_touched_month GROUP BY provider_id, municipality_id
      ON DUPLICATE KEY UPDATE first_year = LEAST(first_year, VALUES(first_year)),
        last_year = GREATEST(last_year, VALUES(last_year))""");

  static final List<List<String>> STEPS = List.of(CLAIMS, REFERENCES, ROLL_UPS);

  /** The batches with a line that has one of the touched reference numbers. */
  static final String SHARING = """
      SELECT DISTINCT l.batch_id FROM ledger_touched_reference t
      STRAIGHT_JOIN ledger_claim_line l FORCE INDEX (ledger_claim_line_reference)
        ON l.provider_id = t.provider_id AND l.reference = t.reference
      ORDER BY l.batch_id""";

  private ClaimDerivation() {}
}
