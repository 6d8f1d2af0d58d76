package nl.speelruimte.spending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.figures.SpendingSettings;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.ForecastMove;
import nl.speelruimte.spending.forecast.ForecastParts;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies behind a forecast: its months, its past and how well it foretold. */
@Service
@Transactional(readOnly = true)
public class SpaceForecasts {

  private static final String VISIBLE = " IN (SELECT f.space_id FROM spending_figure f WHERE (%s))";
  private static final Restriction NOT_SCORED = new Restriction("NULL AS actual_then, NULL AS score_then", Map.of());
  private static final String SCORED_THEN = """
      CASE WHEN sn.cut_off < :yearEnd THEN :actual END AS actual_then,
      CASE WHEN sn.cut_off < :yearEnd AND sn.forecast_cent <> 0 THEN ROUND(:actual / sn.forecast_cent, 6) END
        AS score_then""";
  private final JdbcClient jdbc;
  private final LedgerQuestions ledger;
  private final SpendingSettings settings;

  SpaceForecasts(JdbcClient jdbc, LedgerQuestions ledger, SpendingSettings settings) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.settings = settings;
  }

  /** The twelve service months of a space; none for a space that is not this viewer's. */
  public List<SpaceMonth> months(Viewer viewer, SpaceId id) {
    return months(viewer, id, null);
  }

  /** The same as they were shown; none for a space that was not there yet. */
  public List<SpaceMonth> months(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var mine = SpaceSql.one(viewer, id);
    var shown = FiguresAsOf.shown("mo", asOf);
    return jdbc.sql("SELECT mo.* FROM " + FiguresAsOf.months(asOf) + " mo WHERE mo.space_id"
            + VISIBLE.formatted(mine.sql()) + " AND " + shown.sql() + " ORDER BY mo.service_month")
        .params(mine.parameters()).params(shown.parameters()).query(SpaceForecasts::month).list();
  }

  /** Why the forecast moved since the one before it, and that since the one before, the latest first; at most so many. */
  public List<MoveRow> moves(Viewer viewer, SpaceId id, int atMost) {
    return moves(viewer, id, atMost, null);
  }

  /** The same as far as it was known then. */
  public List<MoveRow> moves(Viewer viewer, SpaceId id, int atMost, @Nullable AsOf asOf) {
    var known = FiguresAsOf.known("sn", asOf);
    var mine = SpaceSql.one(viewer, id);
    var kept = jdbc.sql("""
            SELECT sn.*, s.provider_id, s.municipality_id, s.year
            FROM spending_snapshot sn JOIN spending_figure s ON s.space_id = sn.space_id WHERE sn.space_id"""
            + VISIBLE.formatted(mine.sql()) + " AND " + known.sql() + " ORDER BY sn.id DESC LIMIT :limit")
        .params(mine.parameters()).params(known.parameters()).param("limit", atMost + 1).query(Kept::of).list();
    var moves = new ArrayList<MoveRow>();
    for (var at = 0; at + 1 < kept.size(); at++) {
      moves.add(move(viewer, kept.get(at + 1), kept.get(at)));
    }
    return moves;
  }

  /** What came of the finished care that the rate of a space rests on, when that is enough to say something. */
  Optional<FinishedCare> finished(Restriction where) {
    return jdbc.sql("""
            SELECT r.* FROM spending_figure f
            JOIN spending_provider_rate r ON r.provider_id = f.provider_id AND r.category = f.main_category
            WHERE r.cohort_count >= :enough AND (%s)""".formatted(where.sql()))
        .params(where.parameters()).param("enough", settings.rateCohort())
        .query(SpaceReading::finished).optional();
  }

  private MoveRow move(Viewer viewer, Kept before, Kept now) {
    var batches = ledger.batchesBetween(
        viewer, now.provider, now.municipality, now.year, before.turn, now.turn);
    return new MoveRow(before.asOf, now.asOf, batches, ForecastMove.between(before.parts, now.parts));
  }

  /** The stored forecasts of a space, the latest first. */
  public List<AccuracyRow> history(Viewer viewer, SpaceId id, Pageable page) {
    return history(viewer, id, null, page);
  }

  /** The same as far as they were stored then, scored by what was known of the year then. */
  public List<AccuracyRow> history(Viewer viewer, SpaceId id, @Nullable AsOf asOf, Pageable page) {
    var mine = SpaceSql.one(viewer, id);
    var known = FiguresAsOf.known("sn", asOf);
    var scored = actual(viewer, id, asOf);
    return jdbc.sql("SELECT sn.*, " + scored.sql() + " FROM spending_snapshot sn WHERE sn.space_id"
            + VISIBLE.formatted(mine.sql()) + " AND " + known.sql() + " ORDER BY sn.id DESC LIMIT :limit OFFSET :offset")
        .params(mine.parameters()).params(known.parameters()).params(scored.parameters()).param("limit", page.getPageSize()).param("offset", page.getOffset())
        .query(SpaceForecasts::accuracy).list();
  }

  /** What came true of each forecast, as far as the figures that were shown then said so. */
  private Restriction actual(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    if (asOf == null) {
      return new Restriction("sn.actual_cent AS actual_then, sn.score AS score_then", Map.of());
    }
    var shown = SpaceSql.one(viewer, id, asOf);
    return jdbc.sql("SELECT f.year, f.claimed_cent, %s AS made_for FROM %s f WHERE %s"
            .formatted(FiguresAsOf.madeFor("f.as_of", asOf), FiguresAsOf.figures(asOf), shown.sql()))
        .params(shown.parameters())
        .query((row, _) -> CutOff.yearIsDue(row.getInt("year"), SpaceReading.day(row, "made_for"))
            ? new Restriction(SCORED_THEN, Map.of("actual", row.getLong("claimed_cent"),
                "yearEnd", LocalDate.of(row.getInt("year"), 12, 31))) : NOT_SCORED)
        .optional().orElse(NOT_SCORED);
  }

  public long historyCount(Viewer viewer, SpaceId id) {
    var mine = SpaceSql.one(viewer, id);
    return jdbc.sql("SELECT COUNT(*) FROM spending_snapshot sn WHERE sn.space_id" + VISIBLE.formatted(mine.sql()))
        .params(mine.parameters()).query(Long.class).single();
  }

  /**
   * Per last month whose claims were due: the last forecast of each space then against what came true. A forecast of
   * nothing counts as any other, but has no share that came true.
   */
  public List<AccuracySummary> accuracy(Viewer viewer, int year) {
    var mine = SpaceScope.visibleTo(viewer.scope());
    return jdbc.sql("""
            SELECT month_offset, COUNT(*) AS forecasts, SUM(actual_cent BETWEEN low_cent AND high_cent) AS hits,
              ROUND(100 * AVG(ABS(score - 1)), 1) AS error_pct, ROUND(AVG(middle), 4) AS median_score
            FROM (SELECT sn.month_offset, sn.actual_cent, sn.low_cent, sn.high_cent, sn.score,
                    MEDIAN(sn.score) OVER (PARTITION BY sn.month_offset) AS middle
                  FROM spending_snapshot sn
                  JOIN (SELECT MAX(x.id) AS id FROM spending_snapshot x
                        JOIN spending_figure f ON f.space_id = x.space_id
                        WHERE f.year = :year AND x.actual_cent IS NOT NULL AND (%s)
                        GROUP BY x.space_id, x.month_offset) latest ON latest.id = sn.id) scored
            GROUP BY month_offset ORDER BY month_offset""".formatted(mine.sql()))
        .param("year", year).params(mine.parameters())
        .query((row, _) -> new AccuracySummary(row.getInt("month_offset"), row.getLong("forecasts"),
            row.getLong("hits"), row.getBigDecimal("error_pct"), row.getBigDecimal("median_score")))
        .list();
  }

  private static SpaceMonth month(ResultSet row, int index) throws SQLException {
    return new SpaceMonth(YearMonth.from(row.getObject("service_month", LocalDate.class)),
        SpaceReading.money(row, "approved_cent"), SpaceReading.money(row, "pending_cent"),
        SpaceReading.money(row, "rejected_cent"), SpaceReading.money(row, "backlog_cent"),
        SpaceReading.money(row, "future_cent"), SpaceReading.money(row, "inflow_cent"),
        SpaceReading.money(row, "low_cent"), SpaceReading.money(row, "high_cent"));
  }

  private static AccuracyRow accuracy(ResultSet row, int index) throws SQLException {
    var actual = row.getObject("actual_then", Long.class);
    return new AccuracyRow(SpaceReading.day(row, "as_of"), SpaceReading.money(row, "forecast_cent"),
        SpaceReading.money(row, "low_cent"), SpaceReading.money(row, "high_cent"),
        actual == null ? null : Money.ofCents(actual), row.getBigDecimal("score_then"),
        row.getObject("batch_id", Long.class));
  }

  private record Kept(ProviderId provider, MunicipalityId municipality, int year, LocalDate asOf, long turn,
      ForecastParts parts) {

    static Kept of(ResultSet row, int index) throws SQLException {
      return new Kept(new ProviderId(row.getInt("provider_id")), new MunicipalityId(row.getInt("municipality_id")),
          row.getInt("year"), SpaceReading.day(row, "as_of"), row.getLong("ledger_turn"),
          new ForecastParts(row.getLong("claimed_cent"), row.getLong("backlog_cent"), row.getLong("future_cent"),
              row.getLong("inflow_cent"), row.getLong("amount_cent")));
    }
  }
}
