package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.spending.forecast.CutOff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every forecast that differs from the one before it, and scores them against what came true. */
@Component
class SnapshotStore {

  private static final int METHOD = 1;

  private final JdbcClient jdbc;
  private final Clock clock;

  SnapshotStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps it, if it says something new.
   *
   * @param batch the batch that caused the recalculation, when one did
   * @param turn how far the ledger had come when the facts were read
   */
  void keep(ReckonedSpace reckoned, @Nullable Long batch, long turn) {
    var forecast = reckoned.use().forecast();
    var year = reckoned.space().pair().year();
    var row = new Snapshot(reckoned.space().amountCent(), forecast.claims().claimed(),
        FigureStore.cents(forecast.backlog()), FigureStore.cents(forecast.future()),
        FigureStore.cents(forecast.inflow()), FigureStore.cents(forecast.total()), FigureStore.cents(forecast.low()),
        FigureStore.cents(forecast.high()), forecast.fullOn(reckoned.use().space()).orElse(null), forecast.cutOff());
    if (!row.equals(latest(reckoned))) {
      insert(reckoned, row, batch, turn);
    }
    if (CutOff.yearIsDue(year, forecast.asOf())) {
      score(reckoned, forecast.claims().claimed());
    }
  }

  /** Actual ÷ forecast of the last forecast of each space with the claims up to the same month of its year. */
  List<BigDecimal> history(String category, int year, LocalDate asOf) {
    return jdbc.sql("""
            SELECT s.score FROM spending_snapshot s
            JOIN (SELECT MAX(id) AS id FROM spending_snapshot
                  WHERE main_category = :category AND month_offset = :offset AND actual_cent IS NOT NULL
                  GROUP BY space_id) latest ON latest.id = s.id
            WHERE s.score IS NOT NULL""")
        .param("category", category).param("offset", monthOffset(year, CutOff.month(asOf)))
        .query(BigDecimal.class).list();
  }

  private static long monthOffset(int year, YearMonth cutOff) {
    return ChronoUnit.MONTHS.between(YearMonth.of(year, 1), cutOff);
  }

  private @Nullable Snapshot latest(ReckonedSpace reckoned) {
    return jdbc.sql("""
            SELECT amount_cent AS amount, claimed_cent AS claimed, backlog_cent AS backlog, future_cent AS future,
              inflow_cent AS inflow, forecast_cent AS forecast, low_cent AS low, high_cent AS high, full_on, cut_off
            FROM spending_snapshot WHERE space_id = :space ORDER BY id DESC LIMIT 1""")
        .param("space", reckoned.space().id())
        .query((row, _) -> new Snapshot(row.getLong("amount"), row.getLong("claimed"), row.getLong("backlog"),
            row.getLong("future"), row.getLong("inflow"), row.getLong("forecast"), row.getLong("low"),
            row.getLong("high"), row.getObject("full_on", LocalDate.class), row.getObject("cut_off", LocalDate.class)))
        .optional().orElse(null);
  }

  private void insert(ReckonedSpace reckoned, Snapshot row, @Nullable Long batch, long turn) {
    var offset = monthOffset(reckoned.space().pair().year(), YearMonth.from(row.cutOff()));
    jdbc.sql("""
            INSERT INTO spending_snapshot (space_id, recorded_at, as_of, cut_off, month_offset, main_category,
              amount_cent, claimed_cent, backlog_cent, future_cent, inflow_cent, forecast_cent, low_cent, high_cent,
              full_on, batch_id, ledger_turn, method_version)
            VALUES (:space, :now, :asOf, :cutOff, :offset, :category, :amount, :claimed, :backlog, :future, :inflow,
              :forecast, :low, :high, :fullOn, :batch, :turn, :method)""")
        .param("space", reckoned.space().id())
        .param("now", Moments.now(clock))
        .param("asOf", reckoned.use().forecast().asOf()).param("cutOff", row.cutOff()).param("offset", offset)
        .param("category", reckoned.mainCategory()).param("amount", row.amount()).param("claimed", row.claimed())
        .param("backlog", row.backlog()).param("future", row.future()).param("inflow", row.inflow())
        .param("forecast", row.forecast()).param("low", row.low()).param("high", row.high())
        .param("fullOn", row.fullOn()).param("batch", batch).param("turn", turn).param("method", METHOD).update();
  }

  private void score(ReckonedSpace reckoned, long actual) {
    jdbc.sql("""
            UPDATE spending_snapshot SET actual_cent = :actual,
              score = CASE WHEN forecast_cent = 0 THEN NULL ELSE ROUND(:actual / forecast_cent, 6) END
            WHERE space_id = :space AND cut_off < :yearEnd AND NOT (actual_cent <=> :actual)""")
        .param("actual", actual).param("space", reckoned.space().id())
        .param("yearEnd", LocalDate.of(reckoned.space().pair().year(), 12, 31)).update();
  }

  private record Snapshot(
      long amount, long claimed, long backlog, long future, long inflow, long forecast, long low, long high,
      @Nullable LocalDate fullOn, LocalDate cutOff) {}
}
