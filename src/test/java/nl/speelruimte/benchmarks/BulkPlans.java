package nl.speelruimte.benchmarks;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans in bulk, set by set: of each provider one a year that is carried out, with forty measures, six municipalities and
 * four quarters each, judged by three, decided on, talked about in three threads, and with its forty improvement actions.
 */
final class BulkPlans {

  /** The plan that is there first and alone. */
  static final UUID ALONE = UUID.fromString("01900000-0000-7000-8000-000000000000");
  private static final String FRAMEWORK = "01900000-0000-7000-8000-000000000001";
  private final JdbcClient jdbc;
  private final int firstYear;
  private int set;

  BulkPlans(JdbcClient jdbc, int firstYear) {
    this.jdbc = jdbc;
    this.firstYear = firstYear;
  }

  void alone() {
    framework();
    plans("'" + ALONE + "'", 1, 1);
  }

  /** Beside those that are there already. */
  void all(int years, int providers) {
    plans("UUID()", years, providers);
  }

  private void framework() {
    jdbc.sql("INSERT INTO plans_framework (id, request, purpose, made_at, made_by) VALUES ('%1$s', '%1$s', 'SAVINGS', NOW(), 'Bureau')"
        .formatted(FRAMEWORK)).update();
    jdbc.sql("""
        INSERT INTO plans_framework_version (id, framework_id, number, state, name, made_at, made_by, changed_at)
        VALUES ('%1$s', '%1$s', 1, 'CONCEPT', 'Beoordelingskader', NOW(), 'Bureau', NOW())""".formatted(FRAMEWORK)).update();
    for (var place = 1; place <= 8; place++) {
      jdbc.sql("""
          INSERT INTO plans_criterion (id, version_id, criterion_key, place, code, text, scale, weight, knock_out, applies_to)
          VALUES (UUID(), '%1$s', UUID(), %2$d, 'C%2$d', 'Het plan past binnen de ruimte', 'SCALE_5', 10, FALSE, '%3$s')"""
          .formatted(FRAMEWORK, place, place > 6 ? "MEASURE" : "PLAN")).update();
    }
    jdbc.sql("UPDATE plans_framework_version SET state = 'ADOPTED'").update();
  }

  /** The version of a plan says with which set it came. */
  private void plans(String id, int years, int providers) {
    set++;
    jdbc.sql("""
            INSERT INTO plans_plan (id, request, version, provider_id, year, reach, title, state, state_since, submitted_on,
              current_version, approved_version, measures, places, promised_cent)
            SELECT %1$s, UUID(), %5$d, r.id, y.seq, 'GENERIC', CONCAT('Plan van aanpak ', y.seq), 'IN_EXECUTION',
              CONCAT(y.seq, '-02-01') + INTERVAL r.id MINUTE, CONCAT(y.seq, '-01-10'), 1, 1, 40, 6, 96000000
              FROM (SELECT id FROM parties_provider ORDER BY id LIMIT %2$d) r JOIN seq_%3$d_to_%4$d y
             WHERE NOT EXISTS (SELECT 1 FROM plans_plan p WHERE p.provider_id = r.id AND p.year = y.seq)"""
        .formatted(id, providers, firstYear, firstYear + years - 1, set)).update();
    written();
    judged();
    said();
    carriedOut();
    for (var table : jdbc.sql("SHOW TABLES").query(String.class).list()) {
      if (table.startsWith("plans_") || table.startsWith("improvement_")) {
        jdbc.sql("ANALYZE TABLE " + table).query().listOfRows();
      }
    }
  }

  private void written() {
    insert("plans_plan_place", "plan_id, municipality_id, year, state_since, promised_cent",
        "p.id, m.municipality_id, p.year, p.state_since, 16000000",
        "plans_plan p JOIN contracting_contract c ON c.provider_id = p.provider_id"
            + " JOIN contracting_contract_municipality m ON m.contract_id = c.id", "p.id");
    insert("plans_step", "id, plan_id, place, move, to_state, version_number, recorded_at, actor, actor_organisation",
        "UUID(), p.id, s.seq, 'SUBMIT', 'SUBMITTED', 1, p.state_since, 'Marit', 'Aanbieder'",
        "plans_plan p JOIN seq_1_to_6 s", "p.id");
    insert("plans_version", "id, plan_id, number, state, introduction, begun_at, submitted_at, submitted_by",
        "UUID(), p.id, 1, 'APPROVED', REPEAT('Wij werken binnen de ruimte. ', 40), p.state_since, p.state_since, 'Marit'",
        "plans_plan p", "p.id");
    insert("plans_measure", "id, version_id, measure_key, place, category, title, text, measured_by, owner_name, starts_on, due_on",
        "UUID(), v.id, UUID(), s.seq, 'WORK_PROCESSES', CONCAT('Maatregel ', s.seq), REPEAT('Korter en gerichter. ', 30),"
            + " 'Gemiddelde duur in weken', 'Manager zorg', '2023-01-01', '2023-12-31'",
        "plans_version v JOIN seq_1_to_40 s", "v.plan_id");
    insert("plans_effect", "measure_id, municipality_id, lot_id, quarter, amount_cent",
        "m.id, l.municipality_id, 0, q.seq, 100000",
        "plans_version v JOIN plans_measure m ON m.version_id = v.id JOIN plans_plan_place l ON l.plan_id = v.plan_id"
            + " JOIN seq_1_to_4 q", "v.plan_id");
  }

  /** Six judgements of the plan and two of each measure, by each of three assessors; concluded and decided on. */
  private void judged() {
    insert("plans_round", "id, plan_id, plan_version, framework_version_id, lead_account, lead_name, opened_at, opened_by,"
            + " due_on, closed_at, closed_by",
        "UUID(), p.id, 1, '%s', UUID(), 'Noor', p.state_since, 'Noor', DATE(p.state_since), p.state_since, 'Noor'"
            .formatted(FRAMEWORK), "plans_plan p", "p.id");
    insert("plans_round_assessor", "id, round_id, account_id, name, organisation, invited_at, finished_at",
        "UUID(), r.id, UUID(), CONCAT('Beoordelaar ', s.seq), 'Bureau', r.opened_at, r.closed_at",
        "plans_round r JOIN seq_1_to_3 s", "r.plan_id");
    var asked = " JOIN plans_criterion c ON c.version_id = r.framework_version_id"
        + " JOIN plans_version v ON v.plan_id = r.plan_id"
        + " LEFT JOIN plans_measure m ON m.version_id = v.id AND c.applies_to = 'MEASURE'";
    insert("plans_judgement", "id, round_id, assessor_id, criterion_id, about, revision, score, reason, given_at",
        "UUID(), r.id, a.id, c.id, IF(m.measure_key IS NULL, 'PLAN', CAST(m.measure_key AS CHAR)), 1, 3, 'Goed onderbouwd.', r.closed_at",
        "plans_round r JOIN plans_round_assessor a ON a.round_id = r.id" + asked, "r.plan_id");
    insert("plans_conclusion", "id, plan_id, round_id, criterion_id, measure_key, number, score, recorded_at, actor,"
            + " actor_organisation",
        "UUID(), r.plan_id, r.id, c.id, m.measure_key, 1, 3, r.closed_at, 'Noor', 'Bureau'", "plans_round r" + asked,
        "r.plan_id");
    insert("plans_decision", "id, plan_id, round_id, version_number, outcome, reason, decided_at, decided_by,"
            + " decided_organisation",
        "UUID(), r.plan_id, r.id, 1, 'APPROVED', 'Akkoord', r.closed_at, 'Noor', 'Bureau'", "plans_round r", "r.plan_id");
    insert("plans_decision_measure", "decision_id, measure_key, place, title, approved",
        "d.id, m.measure_key, m.place, m.title, TRUE", "plans_decision d JOIN plans_version v ON v.plan_id = d.plan_id"
            + " JOIN plans_measure m ON m.version_id = v.id", "d.plan_id");
  }

  private void said() {
    insert("plans_thread", "id, plan_id, subject_kind, subject_id, kind, state, side, organisation_id, organisation, begun_at",
        "UUID(), p.id, 'PLAN', p.id, 'REMARK', 'OPEN', 'BUREAU', 0, 'Bureau', p.state_since",
        "plans_plan p JOIN seq_1_to_3 s", "p.id");
    insert("plans_remark", "id, thread_id, request, kind, text, actor, actor_organisation, recorded_at",
        "UUID(), t.id, UUID(), 'REMARK', 'Hoe verhoudt zich dit tot het vorige plan?', 'Noor', 'Bureau', t.begun_at",
        "plans_thread t JOIN seq_1_to_3 s", "t.plan_id");
  }

  private void carriedOut() {
    insert("improvement_action", "id, request, origin_kind, origin_group, origin_id, origin_title, origin_route, provider_id,"
            + " year, code, title, text, category, owner_name, owner_organisation, starts_on, due_on, status, promise_number,"
            + " review_on, adopted_on, adopted_by",
        "UUID(), UUID(), 'plans.measure', p.id, m.measure_key, p.title, CONCAT('plans/', p.id), p.provider_id, p.year,"
            + " CONCAT(p.year, '-', m.place), m.title, m.text, 'Werkprocessen', m.owner_name, 'Aanbieder', m.starts_on,"
            + " m.due_on, 'IN_PROGRESS', 1, m.due_on, DATE(p.state_since), 'Noor'",
        "plans_plan p JOIN plans_version v ON v.plan_id = p.id JOIN plans_measure m ON m.version_id = v.id", "p.id");
    insert("improvement_place", "action_id, municipality_id", "a.id, l.municipality_id",
        "improvement_action a JOIN plans_plan_place l ON l.plan_id = CAST(a.origin_group AS UUID)", "l.plan_id");
    insert("improvement_promise_set", "action_id, number, source, recorded_at, actor, actor_organisation",
        "a.id, 1, 'Besluit', NOW(), 'Noor', 'Bureau'", "improvement_action a", "CAST(a.origin_group AS UUID)");
    insert("improvement_promise", "action_id, number, municipality_id, lot_id, quarter, amount_cent",
        "a.id, 1, e.municipality_id, e.lot_id, e.quarter, e.amount_cent",
        "improvement_action a JOIN plans_measure m ON m.measure_key = CAST(a.origin_id AS UUID) JOIN plans_effect e ON e.measure_id = m.id",
        "CAST(a.origin_group AS UUID)");
  }

  private void insert(String table, String columns, String values, String from, String plan) {
    jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s".formatted(table, columns, values, from,
        plan + " IN (SELECT b.id FROM plans_plan b WHERE b.version = %d)".formatted(set))).update();
  }
}
