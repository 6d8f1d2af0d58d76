package nl.speelruimte.spending;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.SignalReason;
import org.jspecify.annotations.Nullable;

/** Reads rows of figures into records. */
final class SpaceReading {

  private SpaceReading() {}

  static SpaceRow row(ResultSet row, int index) throws SQLException {
    return new SpaceRow(new SpaceId(row.getObject("space_id", UUID.class)), place(row), amounts(row), progress(row),
        new SpaceSource(day(row, "cut_off"), day(row, "made_for"), row.getObject("batch_id", Long.class),
            row.getBoolean("stale")));
  }

  static SpaceCounts counts(ResultSet row) throws SQLException {
    return new SpaceCounts(row.getInt("allocation_count"), row.getInt("running_count"), row.getInt("backlog_count"),
        row.getInt("unknown_count"), row.getInt("open_end_count"), row.getInt("guessed_lot_count"),
        row.getInt("line_count"), row.getBigDecimal("rate_pct"), row.getBoolean("range_from_history"));
  }

  static FinishedCare finished(ResultSet row, int index) throws SQLException {
    var all = new Cohort(row.getLong("cohort_count"), row.getLong("value_cent"), row.getLong("approved_cent"),
        row.getLong("started_count"), row.getLong("claimed_count"));
    return new FinishedCare(row.getString("category"), percent(all.startRate()), percent(all.countRate()));
  }

  private static BigDecimal percent(Optional<BigDecimal> share) {
    return share.orElse(BigDecimal.ZERO).movePointRight(2);
  }

  static Period period(ResultSet row) throws SQLException {
    return new Period(day(row, "period_start"), day(row, "period_end"));
  }

  static SpaceTotals totals(ResultSet row) throws SQLException {
    var elapsed = row.getBigDecimal("elapsed_pct");
    return new SpaceTotals(row.getLong("spaces"), money(row, "amount_cent"), money(row, "approved_cent"),
        money(row, "pending_cent"), money(row, "exposure_cent"), money(row, "forecast_cent"), money(row, "low_cent"),
        money(row, "high_cent"), elapsed == null ? BigDecimal.ZERO : elapsed, row.getLong("over_count"),
        row.getLong("watch_count"), row.getLong("late_count"), day(row, "cut_off"), day(row, "as_of"),
        row.getObject("batch_id", Long.class), row.getLong("stale_count"));
  }

  private static SpacePlace place(ResultSet row) throws SQLException {
    var lot = row.getObject("lot_id", Integer.class);
    return new SpacePlace(new ProviderId(row.getInt("provider_id")), row.getString("provider_name"),
        new MunicipalityId(row.getInt("municipality_id")), row.getString("municipality_name"),
        new ContractId(row.getInt("contract_id")), row.getString("contract_number"),
        lot == null ? null : new LotId(lot), row.getString("lot_name"), row.getInt("year"));
  }

  private static SpaceAmounts amounts(ResultSet row) throws SQLException {
    var rejected = row.getLong("submitted_cent") - row.getLong("claimed_cent");
    return new SpaceAmounts(money(row, "amount_cent"), money(row, "approved_cent"), money(row, "pending_cent"),
        Money.ofCents(rejected), money(row, "overdue_cent"), money(row, "exposure_cent"), money(row, "backlog_cent"),
        money(row, "future_cent"), money(row, "inflow_cent"), money(row, "forecast_cent"), money(row, "low_cent"),
        money(row, "high_cent"), money(row, "headroom_cent"), money(row, "crisis_claimed_cent"),
        moneyOrNothing(row, "payable_cent"));
  }

  private static SpaceProgress progress(ResultSet row) throws SQLException {
    return new SpaceProgress(row.getBigDecimal("use_pct"), row.getBigDecimal("projected_pct"),
        row.getBigDecimal("exposure_pct"), row.getBigDecimal("elapsed_pct"), day(row, "full_on"),
        SignalReason.valueOf(row.getString("reason")));
  }

  static Money money(ResultSet row, String column) throws SQLException {
    return Money.ofCents(row.getLong(column));
  }

  private static @Nullable Money moneyOrNothing(ResultSet row, String column) throws SQLException {
    var cents = row.getObject(column, Long.class);
    return cents == null ? null : Money.ofCents(cents);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
