package nl.speelruimte.ledger;

import java.util.List;

/** The steps that make the standing allocations anew for the numbers a batch touches. */
final class AllocationDerivation {

  private static final String SAME_CARE = """
      e.municipality_id = a.municipality_id AND e.client = a.client AND e.allocation_number = 0
      AND e.category <=> a.category AND e.product <=> a.product AND e.allocation_start = a.start_date""";

  /** An allocation without an end counts in every later year, so also in the one that is planned now. */
  private static final String MARK_TOUCHED = """
      INSERT INTO ledger_touched (batch_id, turn, provider_id, municipality_id, first_year, last_year)
      SELECT :batch, :turn, s.provider_id, s.municipality_id, MIN(YEAR(s.start_date)),
        MAX(COALESCE(YEAR(s.end_date), GREATEST(YEAR(s.start_date), :year) + 1))
      FROM ledger_touched_allocation t STRAIGHT_JOIN ledger_standing s
        ON s.municipality_id = t.municipality_id AND s.number = t.number
      GROUP BY s.provider_id, s.municipality_id
      ON DUPLICATE KEY UPDATE first_year = LEAST(first_year, VALUES(first_year)),
        last_year = GREATEST(last_year, VALUES(last_year))""";

  /**
   * A withdrawal repeats what it takes back, so it takes back only what has the same content: a correction withdraws
   * the old and gives the new in one message, under the same begin. Within a message the later line holds; of two
   * messages of one day the withdrawal. Of what is left for a begin, the latest holds.
   */
  private static final String EVENTS_THAT_HOLD = """
      SELECT * FROM (
        SELECT c.*, ROW_NUMBER() OVER (PARTITION BY municipality_id, number, kind, begin_date
          ORDER BY message_dated DESC, message_id DESC, position DESC) AS of_begin
        FROM (
          SELECT m.*, ROW_NUMBER() OVER (PARTITION BY municipality_id, number, kind, begin_date, end_date, reason
            ORDER BY message_dated DESC, deletes DESC, message_id DESC) AS of_content
          FROM (
            SELECT v.*, ROW_NUMBER() OVER (PARTITION BY municipality_id, number, kind, begin_date, end_date, reason,
              message_dated, message_id ORDER BY position DESC, deletes DESC) AS of_message
            FROM ledger_event_of v) m
          WHERE of_message = 1) c
        WHERE of_content = 1 AND deletes = 0) b
      WHERE of_begin = 1""";

  static final List<String> STEPS = List.of(
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_touched_allocation (
        municipality_id INT NOT NULL, number INT NOT NULL, PRIMARY KEY (municipality_id, number))""",
      """
      INSERT IGNORE INTO ledger_touched_allocation
      SELECT municipality_id, number FROM ledger_allocation WHERE batch_id IN (:batches)""",
      """
      INSERT IGNORE INTO ledger_touched_allocation
      SELECT municipality_id, allocation_number FROM ledger_care_event
      WHERE batch_id IN (:batches) AND allocation_number <> 0""",
      "INSERT IGNORE INTO ledger_touched_allocation SELECT a.municipality_id, a.number "
          + "FROM ledger_care_event e STRAIGHT_JOIN ledger_allocation a ON " + SAME_CARE + " WHERE e.batch_id IN (:batches)",
      MARK_TOUCHED,
      """
      DELETE s FROM ledger_touched_allocation t STRAIGHT_JOIN ledger_standing s
        ON s.municipality_id = t.municipality_id AND s.number = t.number""",
      """
      INSERT INTO ledger_standing (municipality_id, number, provider_id, allocation_id, batch_id, category, product,
        issued_at, start_date, end_date, volume, unit, frequency, budget_cent, flags, started, stopped_on)
      SELECT municipality_id, number, provider_id, id, batch_id, category, product,
        issued_at, start_date, end_date, volume, unit, frequency, budget_cent, flags, 0, NULL
      FROM (
        SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.municipality_id, a.number
          ORDER BY a.issued_at DESC, a.message_dated DESC, a.message_id DESC, a.position DESC, a.id DESC) AS place
        FROM ledger_touched_allocation t
        STRAIGHT_JOIN ledger_allocation a ON a.municipality_id = t.municipality_id AND a.number = t.number
        JOIN ledger_batch b ON b.batch_id = a.batch_id AND b.state = 'PUBLISHED') version
      WHERE place = 1
        AND NOT (change_reason <=> '13') AND NOT (change_reason <=> '01' AND end_date <=> start_date)""",
      """
      CREATE OR REPLACE TEMPORARY TABLE ledger_event_of (
        municipality_id INT NOT NULL, number INT NOT NULL, kind CHAR(5) NOT NULL, begin_date DATE NOT NULL,
        end_date DATE NULL, reason CHAR(2) NULL, deletes TINYINT NOT NULL, message_dated DATE NOT NULL,
        message_id VARCHAR(12) COLLATE utf8mb4_bin NOT NULL, position INT NOT NULL)""",
      """
      INSERT INTO ledger_event_of
      SELECT s.municipality_id, s.number, e.kind, e.begin_date, e.end_date, e.reason, e.deletes, e.message_dated,
        e.message_id, e.position
      FROM ledger_touched_allocation t
      STRAIGHT_JOIN ledger_standing s ON s.municipality_id = t.municipality_id AND s.number = t.number
      STRAIGHT_JOIN ledger_care_event e ON e.municipality_id = s.municipality_id AND e.allocation_number = s.number
        AND e.provider_id = s.provider_id
      JOIN ledger_batch b ON b.batch_id = e.batch_id AND b.state = 'PUBLISHED'""",
      "INSERT INTO ledger_event_of SELECT s.municipality_id, s.number, e.kind, e.begin_date, e.end_date, e.reason,"
          + " e.deletes, e.message_dated, e.message_id, e.position FROM ledger_touched_allocation t"
          + " STRAIGHT_JOIN ledger_standing s ON s.municipality_id = t.municipality_id AND s.number = t.number"
          + " STRAIGHT_JOIN ledger_allocation a ON a.municipality_id = s.municipality_id AND a.number = s.number"
          + " AND a.id = s.allocation_id"
          + " STRAIGHT_JOIN ledger_care_event e ON " + SAME_CARE + " AND e.provider_id = s.provider_id"
          + " JOIN ledger_batch b ON b.batch_id = e.batch_id AND b.state = 'PUBLISHED'",
      """
      UPDATE ledger_standing s JOIN (
        SELECT municipality_id, number, MAX(kind = 'START') AS started,
          MAX(CASE WHEN kind = 'STOP' AND NOT (reason <=> '20') THEN end_date END) AS stopped_on
        FROM (%s) holds
        GROUP BY municipality_id, number) event
        ON event.municipality_id = s.municipality_id AND event.number = s.number
      SET s.started = event.started, s.stopped_on = event.stopped_on""".formatted(EVENTS_THAT_HOLD),
      MARK_TOUCHED);

  private AllocationDerivation() {}
}
