package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.Forecast;
import nl.speelruimte.spending.replay.FigureVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the spaces to reckon and writes their current figures. */
@Component
class FigureStore {

  /** As much as its column holds. */
  private static final BigDecimal LARGEST_PCT = new BigDecimal("9999999.99");
  private static final List<String> MONTH = List.of("approved_cent", "pending_cent", "rejected_cent", "backlog_cent",
      "future_cent", "inflow_cent", "low_cent", "high_cent");

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final FigureVersions versions;
  private final Clock clock;

  FigureStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, FigureVersions versions, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.versions = versions;
    this.clock = clock;
  }

  List<SpaceToReckon> spaces(PairYear pair) {
    return jdbc.sql("""
            SELECT id, provider_id, municipality_id, year, contract_id, lot_id, period_start, period_end, amount_cent,
              signal_pct, crisis_excluded
            FROM spending_space
            WHERE provider_id = :provider AND municipality_id = :municipality AND year = :year
            ORDER BY contract_id, lot_key""")
        .param("provider", pair.provider().value()).param("municipality", pair.municipality().value())
        .param("year", pair.year())
        .query((row, _) -> new SpaceToReckon(row.getObject("id", UUID.class),
            new PairYear(new ProviderId(row.getInt("provider_id")), new MunicipalityId(row.getInt("municipality_id")),
                row.getInt("year")),
            new ContractId(row.getInt("contract_id")), lot(row.getObject("lot_id", Integer.class)),
            new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
            row.getLong("amount_cent"), row.getInt("signal_pct"), row.getBoolean("crisis_excluded")))
        .list();
  }

  private static @Nullable LotId lot(@Nullable Integer id) {
    return id == null ? null : new LotId(id);
  }

  /** Updates in place: to replace a row locks the gaps beside it, in which the other hands write theirs. */
  void write(ReckonedSpace reckoned) {
    var row = figure(reckoned);
    var columns = String.join(", ", row.keySet());
    var values = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
    jdbc.sql("INSERT INTO spending_figure (%s) VALUES (%s) ON DUPLICATE KEY UPDATE %s"
        .formatted(columns, values, overwritten(row.keySet()))).params(row).update();
    writeMonths(reckoned);
  }

  /** Keeps what is shown from now on of these spaces, for whoever looks back later. */
  void keepVersions(List<SpaceToReckon> spaces) {
    versions.keep(spaces.stream().map(SpaceToReckon::id).toList());
  }

  private Map<String, @Nullable Object> figure(ReckonedSpace reckoned) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    var space = reckoned.space();
    row.put("space_id", space.id());
    row.put("provider_id", space.pair().provider().value());
    row.put("municipality_id", space.pair().municipality().value());
    row.put("year", space.pair().year());
    row.put("lot_id", space.lot() == null ? null : space.lot().value());
    row.put("period_start", space.period().from());
    row.put("amount_cent", space.amountCent());
    amounts(row, reckoned);
    ratios(row, reckoned);
    counts(row, reckoned);
    row.put("main_category", reckoned.mainCategory());
    row.put("batch_id", reckoned.batch());
    row.put("calculated_at", Moments.now(clock));
    return row;
  }

  private static void amounts(Map<String, @Nullable Object> row, ReckonedSpace reckoned) {
    var forecast = reckoned.use().forecast();
    row.put("submitted_cent", reckoned.submittedCent());
    row.put("approved_cent", forecast.claims().approved());
    row.put("pending_cent", forecast.claims().pending());
    row.put("overdue_cent", reckoned.overdueCent());
    row.put("claimed_cent", forecast.claims().claimed());
    row.put("exposure_cent", cents(reckoned.use().exposure()));
    row.put("backlog_cent", cents(forecast.backlog()));
    row.put("future_cent", cents(forecast.future()));
    row.put("inflow_cent", cents(forecast.inflow()));
    row.put("forecast_cent", cents(forecast.total()));
    row.put("low_cent", cents(forecast.low()));
    row.put("high_cent", cents(forecast.high()));
    row.put("headroom_cent", cents(reckoned.use().headroom()));
    row.put("range_from_history", forecast.rangeFromHistory());
    row.put("crisis_claimed_cent", reckoned.crisisClaimedCent());
    row.put("payable_cent", reckoned.payableCent());
    row.put("cut_off", forecast.cutOff());
    row.put("as_of", forecast.asOf());
  }

  private static void ratios(Map<String, @Nullable Object> row, ReckonedSpace reckoned) {
    var use = reckoned.use();
    row.put("use_pct", percent(use.use()));
    row.put("projected_pct", percent(use.projected()));
    row.put("exposure_pct", percent(use.exposed()));
    row.put("elapsed_pct", percent(Optional.of(use.elapsed())));
    row.put("rate_pct", percent(reckoned.rate().map(rate -> rate.movePointRight(2))));
    row.put("full_on", use.forecast().fullOn(use.space()).orElse(null));
    row.put("reason", reckoned.reason().name());
    row.put("signal_name", reckoned.reason().signal().name());
    row.put("signal_rank", reckoned.reason().signal().ordinal());
  }

  private static void counts(Map<String, @Nullable Object> row, ReckonedSpace reckoned) {
    var counts = reckoned.counts();
    row.put("allocation_count", counts.allocations());
    row.put("running_count", counts.running());
    row.put("backlog_count", counts.backlog());
    row.put("unknown_count", counts.unknown());
    row.put("open_end_count", counts.openEnd());
    row.put("guessed_lot_count", counts.guessedLot());
    row.put("line_count", counts.lines());
  }

  /** One statement: a batch of replacements would travel row by row. */
  private void writeMonths(ReckonedSpace reckoned) {
    var forecast = reckoned.use().forecast();
    batches.update("""
        INSERT INTO spending_month (space_id, service_month, approved_cent, pending_cent, rejected_cent,
          backlog_cent, future_cent, inflow_cent, low_cent, high_cent) VALUES :months
        ON DUPLICATE KEY UPDATE\s""" + overwritten(MONTH),
        new MapSqlParameterSource("months", IntStream.range(0, forecast.months().size())
            .mapToObj(index -> month(reckoned, forecast, index)).toList()));
  }

  private static String overwritten(Collection<String> columns) {
    return columns.stream().map("%1$s = VALUES(%1$s)"::formatted).collect(Collectors.joining(", "));
  }

  private static Object[] month(ReckonedSpace reckoned, Forecast forecast, int index) {
    var month = forecast.months().get(index);
    return new Object[] {reckoned.space().id(), month.month().atDay(1), month.claims().approved(),
        month.claims().pending(), reckoned.rejectedPerMonth().get(index), cents(month.backlog()),
        cents(month.future()), cents(month.inflow()), cents(forecast.deliveredAt(forecast.low(), month)),
        cents(forecast.deliveredAt(forecast.high(), month))};
  }

  static long cents(BigDecimal amount) {
    return Exact.money(amount).cents();
  }

  private static @Nullable BigDecimal percent(Optional<BigDecimal> share) {
    return share.map(value -> value.setScale(2, RoundingMode.HALF_UP).min(LARGEST_PCT).max(LARGEST_PCT.negate()))
        .orElse(null);
  }
}
