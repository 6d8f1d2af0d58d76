package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the proposals of a year from the spaces of the year before; a few statements, however many there are. */
@Component
class YearCalculation {

  /** The last day of a contract: of the latest notice, when that ends it earlier. */
  private static final String ENDS = """
      LEAST(c.end_date, COALESCE((SELECT n.end_after FROM contracting_entry n
        WHERE n.contract_id = c.id AND n.type = 'NOTICE' ORDER BY n.number DESC LIMIT 1), c.end_date))""";
  private static final String LAST_YEAR = """
      SELECT s.*, f.claimed_cent, f.forecast_cent, f.signal_name, f.as_of, c.start_date, %s AS ends
      FROM spending_space s
      JOIN spending_figure f ON f.space_id = s.id
      JOIN contracting_contract c ON c.id = s.contract_id
      LEFT JOIN contracting_lot l ON l.id = s.lot_id
      WHERE s.year = :last AND (:provider = 0 OR s.provider_id = :provider)
        AND (:municipality = 0 OR s.municipality_id = :municipality)""".formatted(ENDS);
  /**
   * What has no contract in the year is left out, and so is a lot that is paid as a task, and what the contract, the
   * lot or the municipality takes no part in for all its days.
   */
  private static final String GOES_ON = """

        AND c.start_date <= :to AND %1$s >= :from AND c.status NOT IN ('TERMINATED', 'EXPIRED')
        AND EXISTS (SELECT 1 FROM contracting_contract_municipality cm
          WHERE cm.contract_id = c.id AND cm.municipality_id = s.municipality_id
            AND COALESCE(cm.valid_from, c.start_date) <= GREATEST(c.start_date, :from)
            AND COALESCE(cm.valid_to, c.end_date) >= LEAST(%1$s, :to))
        AND (l.id IS NULL OR l.delivery_variant <> 'TASK'
          AND EXISTS (SELECT 1 FROM contracting_lot_municipality lm
            WHERE lm.lot_id = l.id AND lm.municipality_id = s.municipality_id)
          AND EXISTS (SELECT 1 FROM contracting_contract_lot cl WHERE cl.contract_id = c.id AND cl.lot_id = l.id
            AND COALESCE(cl.valid_from, c.start_date) <= GREATEST(c.start_date, :from)
            AND COALESCE(cl.valid_to, c.end_date) >= LEAST(%1$s, :to)))""".formatted(ENDS);
  private static final String NOT_OPEN = """

        AND NOT EXISTS (SELECT 1 FROM spending_space n WHERE n.contract_id = s.contract_id
          AND n.municipality_id = s.municipality_id AND n.year = :year AND n.lot_key = s.lot_key)""";
  /** How many years before last year are shown. */
  private static final int YEARS_OF_HISTORY = 3;
  private final JdbcClient jdbc;
  private final IntendedStore store;

  YearCalculation(JdbcClient jdbc, IntendedStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /** The settings are those of the year; a part that is calculated with others keeps them with its rows. */
  int prepare(Viewer viewer, PreparationDraft draft) {
    var proposal = draft.proposal();
    var basis = basis(draft);
    if (basis.isEmpty()) {
      throw RuleBroken.at("year", "spending.procedure.rule.no-basis", Integer.toString(draft.year() - 1));
    }
    jdbc.sql("""
            INSERT INTO spending_preparation (year, index_pct, round_to_cent, left_out, prepared_at, prepared_by)
            VALUES (:year, :index, :round, :leftOut, :now, :by)
            ON DUPLICATE KEY UPDATE left_out = VALUES(left_out),
              index_pct = IF(:all, VALUES(index_pct), index_pct),
              round_to_cent = IF(:all, VALUES(round_to_cent), round_to_cent),
              prepared_at = IF(:all, VALUES(prepared_at), prepared_at),
              prepared_by = IF(:all, VALUES(prepared_by), prepared_by)""")
        .param("all", draft.provider() == null && draft.municipality() == null)
        .param("year", draft.year()).param("index", draft.indexPct()).param("round", draft.roundTo().cents())
        .param("leftOut", leftOut(draft.year())).param("now", store.now()).param("by", viewer.name()).update();
    write(viewer, draft.year(), basis, proposal);
    history(draft.year());
    return basis.size();
  }

  private List<Basis> basis(PreparationDraft draft) {
    var year = Period.ofYear(draft.year());
    return jdbc.sql(LAST_YEAR + GOES_ON + NOT_OPEN).param("last", draft.year() - 1).param("year", draft.year())
        .param("provider", draft.provider() == null ? 0 : draft.provider().value())
        .param("municipality", draft.municipality() == null ? 0 : draft.municipality().value())
        .param("from", year.from()).param("to", year.to()).query((row, _) -> Basis.of(row, year)).list();
  }

  private long leftOut(int year) {
    var days = Period.ofYear(year);
    return jdbc.sql("SELECT COUNT(*) FROM (" + LAST_YEAR + ") a WHERE a.id NOT IN (SELECT b.id FROM (" + LAST_YEAR
            + GOES_ON + ") b)").param("last", year - 1).param("provider", 0).param("municipality", 0)
        .param("from", days.from()).param("to", days.to()).query(Long.class).single();
  }

  /** What was told already stays as it is; what was changed by hand keeps its amount. */
  private void write(Viewer viewer, int year, List<Basis> basis, Proposal proposal) {
    var corrections = corrections(year);
    var rows = basis.stream().map(each -> {
      var share = YearShare.of(each.period, year, each.lastDays);
      var proposed = proposal.from(each.amount, share, corrections.getOrDefault(each.provider, BigDecimal.ZERO)).cents();
      return new Object[] {UuidVersion7Strategy.INSTANCE.generateUuid(null), year, each.contract, each.provider,
          each.municipality, each.lotKey, each.lot, each.period.from(), each.period.to(), "PROPOSED",
          each.amount.cents(), each.claimed, each.forecast, each.asOf, proposed, proposed, 0, store.now(),
          viewer.name(), proposal.indexPct(), proposal.roundTo().cents(), each.lastDays};
    }).toList();
    jdbc.sql("""
            INSERT INTO spending_intended (id, year, contract_id, provider_id, municipality_id, lot_key, lot_id,
              period_start, period_end, status, last_cent, claimed_cent, forecast_cent, figures_as_of,
              calculated_cent, proposed_cent, version, updated_at, updated_by, index_pct, round_to_cent, last_days)
            VALUES :rows
            ON DUPLICATE KEY UPDATE
              period_start = IF(status = 'PROPOSED', VALUES(period_start), period_start),
              period_end = IF(status = 'PROPOSED', VALUES(period_end), period_end),
              index_pct = IF(status = 'PROPOSED', VALUES(index_pct), index_pct),
              round_to_cent = IF(status = 'PROPOSED', VALUES(round_to_cent), round_to_cent),
              last_days = IF(status = 'PROPOSED', VALUES(last_days), last_days),
              last_cent = IF(status = 'PROPOSED', VALUES(last_cent), last_cent),
              claimed_cent = IF(status = 'PROPOSED', VALUES(claimed_cent), claimed_cent),
              forecast_cent = IF(status = 'PROPOSED', VALUES(forecast_cent), forecast_cent),
              figures_as_of = IF(status = 'PROPOSED', VALUES(figures_as_of), figures_as_of),
              calculated_cent = IF(status = 'PROPOSED', VALUES(calculated_cent), calculated_cent),
              proposed_cent = IF(status = 'PROPOSED' AND deviation IS NULL, VALUES(proposed_cent), proposed_cent),
              added = IF(status = 'PROPOSED', FALSE, added),
              version = version + (status = 'PROPOSED')""").param("rows", rows).update();
  }

  private Map<Integer, BigDecimal> corrections(int year) {
    var corrections = new HashMap<Integer, BigDecimal>();
    jdbc.sql("SELECT provider_id, pct FROM spending_correction WHERE year = ?").param(year)
        .query(row -> {
          corrections.put(row.getInt(1), row.getBigDecimal(2));
        });
    return corrections;
  }

  /** Of what was added by hand last year too, under whatever contract. */
  void history(int year) {
    jdbc.sql("""
            DELETE h FROM spending_intended_history h JOIN spending_intended i ON i.id = h.intended_id
            WHERE i.year = :year AND i.status = 'PROPOSED'""").param("year", year).update();
    jdbc.sql("""
            INSERT INTO spending_intended_history (intended_id, year, amount_cent, claimed_cent)
            SELECT i.id, s.year, SUM(f.amount_cent), SUM(f.claimed_cent)
            FROM spending_intended i
            JOIN spending_space s ON s.provider_id = i.provider_id AND s.municipality_id = i.municipality_id
              AND s.lot_key = i.lot_key AND s.year BETWEEN i.year - 1 - :years AND i.year - IF(i.added, 1, 2)
            JOIN spending_figure f ON f.space_id = s.id
            WHERE i.year = :year AND i.status = 'PROPOSED' GROUP BY i.id, s.year""")
        .param("year", year).param("years", YEARS_OF_HISTORY).update();
  }

  void correct(Viewer viewer, int year, ProviderId provider, BigDecimal pct, String reason) {
    var settings = jdbc.sql("SELECT index_pct, round_to_cent FROM spending_preparation WHERE year = ? FOR UPDATE")
        .param(year).query((row, _) -> new Proposal(row.getBigDecimal(1), Money.ofCents(row.getLong(2)))).optional()
        .orElseThrow(() -> new NotHere("preparation", year));
    jdbc.sql("""
            INSERT INTO spending_correction (year, provider_id, pct, reason) VALUES (:year, :provider, :pct, :reason)
            ON DUPLICATE KEY UPDATE pct = VALUES(pct), reason = VALUES(reason)""")
        .param("year", year).param("provider", provider.value()).param("pct", pct).param("reason", reason).update();
    jdbc.sql("SELECT * FROM spending_intended WHERE year = ? AND provider_id = ? AND status = 'PROPOSED'"
            + " AND NOT added FOR UPDATE")
        .params(year, provider.value())
        .query((row, _) -> Map.entry(row.getObject("id", UUID.class), ofRow(row, settings)
            .from(IntendedSql.money(row, "last_cent"), IntendedSql.share(row), pct)))
        .list()
        .forEach(each -> jdbc.sql("""
            UPDATE spending_intended SET calculated_cent = :amount,
              proposed_cent = IF(deviation IS NULL, :amount, proposed_cent), version = version + 1,
              updated_at = :now, updated_by = :by WHERE id = :id""")
            .param("amount", each.getValue().cents()).param("now", store.now()).param("by", viewer.name())
            .param("id", each.getKey()).update());
  }

  /** How a row was calculated itself; by the settings of the year when that was not kept. */
  private static Proposal ofRow(ResultSet row, Proposal settings) throws SQLException {
    var index = row.getBigDecimal("index_pct");
    var unit = IntendedSql.optionalMoney(row, "round_to_cent");
    return new Proposal(index == null ? settings.indexPct() : index, unit == null ? settings.roundTo() : unit);
  }

  /** The figures as both sides exchange them: those of the moment of the announcement. */
  void exchangeFigures(List<IntendedRow> rows) {
    jdbc.sql("""
            UPDATE spending_intended i
            JOIN spending_space s ON s.contract_id = i.contract_id AND s.municipality_id = i.municipality_id
              AND s.lot_key = i.lot_key AND s.year = i.year - 1
            JOIN spending_figure f ON f.space_id = s.id
            SET i.added = FALSE, i.last_cent = f.amount_cent, i.claimed_cent = f.claimed_cent, i.figures_as_of = f.as_of,
              i.forecast_cent = IF(f.signal_name = 'UNKNOWN', NULL, f.forecast_cent)
            WHERE i.id IN (:ids)""").param("ids", rows.stream().map(row -> row.id().value()).toList()).update();
  }

  private record Basis(int contract, int provider, int municipality, String lotKey, @Nullable Integer lot,
      Period period, long lastDays, Money amount, long claimed, @Nullable Long forecast, LocalDate asOf) {

    static Basis of(ResultSet row, Period year) throws SQLException {
      var days = new Period(row.getObject("start_date", LocalDate.class), row.getObject("ends", LocalDate.class))
          .overlap(year).orElseThrow();
      var known = !"UNKNOWN".equals(row.getString("signal_name"));
      var last = new Period(row.getObject("period_start", LocalDate.class),
          row.getObject("period_end", LocalDate.class));
      return new Basis(row.getInt("contract_id"), row.getInt("provider_id"), row.getInt("municipality_id"),
          row.getString("lot_key"), row.getObject("lot_id", Integer.class), days, last.days(),
          Money.ofCents(row.getLong("amount_cent")), row.getLong("claimed_cent"),
          known ? row.getLong("forecast_cent") : null, row.getObject("as_of", LocalDate.class));
    }
  }
}
