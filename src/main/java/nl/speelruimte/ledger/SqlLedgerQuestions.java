package nl.speelruimte.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the derived tables and, for one provider at one municipality, from the clustered claim lines. */
@Service
@Transactional(readOnly = true)
class SqlLedgerQuestions implements LedgerQuestions {

  private final JdbcClient jdbc;

  SqlLedgerQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touchedBy(long batchId) {
    return jdbc.sql("""
            SELECT * FROM ledger_touched WHERE batch_id = :batch
              AND turn = (SELECT MAX(turn) FROM ledger_touched WHERE batch_id = :batch)""")
        .param("batch", batchId)
        .query((row, _) -> new Touched(new ProviderId(row.getInt("provider_id")),
            new MunicipalityId(row.getInt("municipality_id")), row.getInt("first_year"), row.getInt("last_year")))
        .list();
  }

  @Override
  public long turn(Viewer viewer) {
    return jdbc.sql("SELECT turn FROM ledger_turn WHERE id = 1").query(Long.class).single();
  }

  @Override
  public List<Long> batchesBetween(
      Viewer viewer, ProviderId provider, MunicipalityId municipality, int year, long after, long upTo) {
    var visible = LedgerScope.visibleTo(
        viewer.scope(), "t", "MAKEDATE(:year, 1)", "MAKEDATE(:year + 1, 1) - INTERVAL 1 DAY");
    return jdbc.sql("""
            SELECT DISTINCT t.batch_id FROM ledger_touched t
            WHERE t.provider_id = :provider AND t.municipality_id = :municipality
              AND :year BETWEEN t.first_year AND t.last_year AND (%s)
              AND t.turn > :after AND t.turn <= :upTo
            ORDER BY t.batch_id""".formatted(visible.sql()))
        .param("provider", provider.value()).param("municipality", municipality.value()).param("year", year)
        .param("after", after).param("upTo", upTo).params(visible.parameters())
        .query(Long.class).list();
  }

  @Override
  public List<Standing> standing(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period) {
    var visible = LedgerScope.visibleTo(viewer.scope(), "s", "GREATEST(s.start_date, :from)",
        "LEAST(COALESCE(s.end_date, :to), :to)");
    return jdbc.sql("""
            SELECT s.* FROM ledger_standing s
            WHERE s.provider_id = :provider AND s.municipality_id = :municipality
              AND s.start_date <= :to AND COALESCE(s.end_date, '9999-12-31') >= :from AND (%s)
            ORDER BY s.number""".formatted(visible.sql()))
        .param("provider", provider.value()).param("municipality", municipality.value())
        .param("from", period.from()).param("to", period.to()).params(visible.parameters())
        .query((row, _) -> standing(row)).list();
  }

  @Override
  public List<Claimed> claimed(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period,
      LocalDate overdueBefore) {
    var visible = LedgerScope.ofMonths(viewer.scope(), "l", "l.service_month");
    return jdbc.sql("""
            SELECT l.allocation_number, l.category, l.product, l.service_month, SUM(l.amount_cent) AS submitted,
              SUM(CASE WHEN e.kind = 'RETURNED' THEN l.amount_cent ELSE 0 END) AS rejected,
              SUM(CASE WHEN e.line_id IS NULL AND a.claim_id IS NOT NULL THEN l.amount_cent ELSE 0 END) AS approved,
              SUM(CASE WHEN e.line_id IS NULL AND a.claim_id IS NULL THEN l.amount_cent ELSE 0 END) AS pending,
              SUM(CASE WHEN e.line_id IS NULL AND a.claim_id IS NULL AND c.dated < :overdue
                THEN l.amount_cent ELSE 0 END) AS overdue,
              COUNT(*) AS line_count, MAX(l.batch_id) AS last_batch,
              MIN(CASE WHEN e.line_id IS NULL THEN l.service_begin END) AS first_day,
              MAX(CASE WHEN e.line_id IS NULL THEN l.service_end END) AS last_day
            FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            JOIN ledger_claim c ON c.id = l.claim_id
            LEFT JOIN ledger_line_exception e ON e.provider_id = l.provider_id
              AND e.municipality_id = l.municipality_id AND e.service_month = l.service_month AND e.line_id = l.id
            LEFT JOIN ledger_answered_claim a ON a.claim_id = l.claim_id
            WHERE l.provider_id = :provider AND l.municipality_id = :municipality
              AND l.service_month BETWEEN :from AND :to AND (e.line_id IS NULL OR e.kind = 'RETURNED') AND (%s)
            GROUP BY l.allocation_number, l.category, l.product, l.service_month
            ORDER BY l.allocation_number, l.category, l.product, l.service_month""".formatted(visible.sql()))
        .param("provider", provider.value()).param("municipality", municipality.value())
        .param("from", period.from()).param("to", period.to())
        .param("overdue", overdueBefore).params(visible.parameters())
        .query((row, _) -> claimed(row)).list();
  }

  @Override
  public List<SpendPerMonth> spend(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period) {
    var visible = LedgerScope.ofMonths(viewer.scope(), "m", "m.service_month");
    return jdbc.sql("""
            SELECT m.* FROM ledger_month m
            WHERE m.provider_id = :provider AND m.municipality_id = :municipality
              AND m.service_month BETWEEN :from AND :to AND (%s)
            ORDER BY m.service_month, m.category, m.product""".formatted(visible.sql()))
        .param("provider", provider.value()).param("municipality", municipality.value())
        .param("from", period.from()).param("to", period.to()).params(visible.parameters())
        .query((row, _) -> spend(row)).list();
  }

  @Override
  public List<DuplicateLine> duplicates(Viewer viewer, long batchId) {
    var visible = LedgerScope.ofMonths(viewer.scope(), "l", "l.service_month");
    return jdbc.sql("""
            SELECT l.position, l.reference, l.amount_cent
            FROM ledger_line_exception e
            JOIN ledger_claim_line l ON l.provider_id = e.provider_id AND l.reference = e.reference AND l.id = e.line_id
            WHERE e.batch_id = :batch AND e.kind = 'DUPLICATE' AND (%s) ORDER BY l.id""".formatted(visible.sql()))
        .param("batch", batchId).params(visible.parameters())
        .query((row, _) -> new DuplicateLine(
            row.getInt("position"), row.getString("reference"), row.getLong("amount_cent")))
        .list();
  }

  @Override
  public OutsideAllocation outsideAllocation(Viewer viewer, long batchId) {
    var visible = LedgerScope.ofMonths(viewer.scope(), "l", "l.service_month");
    return jdbc.sql("""
            SELECT COUNT(*), SUBSTRING_INDEX(GROUP_CONCAT(l.position ORDER BY l.position SEPARATOR ', '), ', ', 5)
            FROM ledger_claim c
            JOIN ledger_batch b ON b.batch_id = c.batch_id AND b.state = 'PUBLISHED'
            STRAIGHT_JOIN %s
            STRAIGHT_JOIN ledger_claim_line l ON l.provider_id = c.provider_id
              AND l.municipality_id = c.municipality_id AND l.service_month = %s AND l.claim_id = c.id
            STRAIGHT_JOIN ledger_standing s ON s.municipality_id = l.municipality_id AND s.number = l.allocation_number
              AND s.provider_id = l.provider_id
              AND (l.service_begin < s.start_date OR l.service_end > COALESCE(s.end_date, '9999-12-31'))
            LEFT JOIN ledger_line_exception e ON e.provider_id = l.provider_id
              AND e.municipality_id = l.municipality_id AND e.service_month = l.service_month AND e.line_id = l.id
            WHERE c.batch_id = :batch AND e.line_id IS NULL AND (%s)"""
            .formatted(ClaimMonths.OF_CLAIM, ClaimMonths.MONTH, visible.sql()))
        .param("batch", batchId).params(visible.parameters())
        .query((row, _) -> new OutsideAllocation(row.getLong(1), Objects.requireNonNullElse(row.getString(2), "")))
        .single();
  }

  @Override
  public List<String> usedReferences(Viewer viewer, ProviderId provider, List<String> references) {
    if (references.isEmpty()) {
      return List.of();
    }
    var visible = LedgerScope.ofMonths(viewer.scope(), "l", "l.service_month");
    return jdbc.sql("""
            SELECT DISTINCT l.reference
            FROM ledger_claim_line l FORCE INDEX (ledger_claim_line_reference)
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            LEFT JOIN ledger_line_exception e ON e.provider_id = l.provider_id
              AND e.municipality_id = l.municipality_id AND e.service_month = l.service_month AND e.line_id = l.id
            WHERE l.provider_id = :provider AND l.reference IN (:references) AND e.line_id IS NULL AND (%s)"""
            .formatted(visible.sql()))
        .param("provider", provider.value()).param("references", references).params(visible.parameters())
        .query(String.class).list();
  }

  private static Standing standing(ResultSet row) throws SQLException {
    var size = AllocatedSize.of(row.getObject("volume", Long.class), row.getString("unit"),
        row.getString("frequency"), row.getObject("budget_cent", Long.class));
    return new Standing(new MunicipalityId(row.getInt("municipality_id")), new ProviderId(row.getInt("provider_id")),
        row.getLong("number"), row.getLong("batch_id"), row.getString("category"), row.getString("product"),
        row.getObject("issued_at", LocalDateTime.class), row.getObject("start_date", LocalDate.class),
        row.getObject("end_date", LocalDate.class), size, row.getInt("flags"), row.getBoolean("started"),
        row.getObject("stopped_on", LocalDate.class));
  }

  private static Claimed claimed(ResultSet row) throws SQLException {
    var number = row.getLong("allocation_number");
    return new Claimed(number == 0 ? null : number, row.getString("category"), row.getString("product"),
        YearMonth.from(row.getObject("service_month", LocalDate.class)), row.getLong("submitted"),
        row.getLong("rejected"), row.getLong("approved"), row.getLong("pending"), row.getLong("overdue"),
        row.getInt("line_count"), row.getLong("last_batch"), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }

  private static SpendPerMonth spend(ResultSet row) throws SQLException {
    return new SpendPerMonth(new ProviderId(row.getInt("provider_id")),
        new MunicipalityId(row.getInt("municipality_id")),
        YearMonth.from(row.getObject("service_month", LocalDate.class)), row.getString("category"),
        row.getString("product"), row.getLong("submitted_cent"), row.getLong("rejected_cent"),
        row.getLong("approved_cent"), row.getLong("pending_cent"), row.getInt("line_count"));
  }
}
