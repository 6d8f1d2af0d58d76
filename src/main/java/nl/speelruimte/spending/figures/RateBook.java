package nl.speelruimte.spending.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.RealisationRates;
import nl.speelruimte.spending.forecast.ReferenceRate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The realisation rates, and what must be recalculated when one of them changes (F5). */
@Component
class RateBook {

  private static final int QUIET_MONTHS = 3;

  private final JdbcClient jdbc;
  private final RecalculationQueue queue;
  private final Clock clock;

  RateBook(JdbcClient jdbc, RecalculationQueue queue, Clock clock) {
    this.jdbc = jdbc;
    this.queue = queue;
    this.clock = clock;
  }

  /** The rates that hold for a provider, as they were last brought up to date. */
  RealisationRates of(ProviderId provider) {
    return new RealisationRates(kept(provider), references(), RateLimits.STANDARD);
  }

  /**
   * Brings the kept rates of a provider up to date and marks what rests on them when they changed. Each mark is a
   * transaction of its own and the rates are written last, so that this can break off anywhere and be done again.
   */
  void refresh(ProviderId provider) {
    var fresh = cohorts(provider, LocalDate.now(clock));
    var kept = kept(provider);
    if (fresh.equals(kept)) {
      return;
    }
    queue.markProvider(provider);
    var changed = new HashSet<>(fresh.keySet());
    changed.addAll(kept.keySet());
    changed.stream().sorted().filter(category -> !Optional.ofNullable(fresh.get(category))
        .equals(Optional.ofNullable(kept.get(category)))).forEach(category -> refresh(provider, category, fresh));
  }

  /** After a start, and every new day. */
  void refreshAll() {
    jdbc.sql("SELECT DISTINCT provider_id FROM spending_recalculation ORDER BY provider_id").query(Integer.class).list()
        .forEach(id -> refresh(new ProviderId(id)));
  }

  private void refresh(ProviderId provider, String category, Map<String, Cohort> fresh) {
    var cohort = fresh.getOrDefault(category, Cohort.EMPTY);
    var all = new ArrayList<>(List.of(cohort));
    all.addAll(jdbc.sql("""
            SELECT category, cohort_count, value_cent, approved_cent, started_count, claimed_count
            FROM spending_provider_rate WHERE category = :category AND provider_id <> :provider""")
        .param("category", category).param("provider", provider.value()).query(RateBook::cohort).list());
    var reference = ReferenceRate.of(category, all, RateLimits.STANDARD);
    if (!sameRates(reference, references().get(category))) {
      queue.markCategory(category);
    }
    write(reference);
    write(provider, category, cohort);
  }

  /** The number of allocations behind a rate moves no forecast, except where it becomes enough. */
  private static boolean sameRates(ReferenceRate one, @Nullable ReferenceRate other) {
    return other != null && one.ratePct() == other.ratePct()
        && Objects.equals(one.lowPct(), other.lowPct())
        && Objects.equals(one.highPct(), other.highPct())
        && (one.count() >= RateLimits.STANDARD.cohort()) == (other.count() >= RateLimits.STANDARD.cohort());
  }

  private void write(ReferenceRate rate) {
    jdbc.sql("""
            REPLACE INTO spending_reference_rate (category, cohort_count, rate_pct, low_pct, high_pct)
            VALUES (:category, :count, :rate, :low, :high)""")
        .param("category", rate.category()).param("count", rate.count()).param("rate", rate.ratePct())
        .param("low", rate.lowPct()).param("high", rate.highPct()).update();
  }

  private void write(ProviderId provider, String category, Cohort cohort) {
    jdbc.sql("""
            REPLACE INTO spending_provider_rate
              (provider_id, category, cohort_count, value_cent, approved_cent, started_count, claimed_count)
            VALUES (:provider, :category, :count, :value, :approved, :started, :claimed)""")
        .param("provider", provider.value()).param("category", category).param("count", cohort.count())
        .param("value", cohort.valueCent()).param("approved", cohort.approvedCent())
        .param("started", cohort.started()).param("claimed", cohort.claimed()).update();
  }

  private Map<String, Cohort> kept(ProviderId provider) {
    return byCategory(jdbc.sql("""
            SELECT category, cohort_count, value_cent, approved_cent, started_count, claimed_count
            FROM spending_provider_rate WHERE provider_id = :provider AND cohort_count > 0""")
        .param("provider", provider.value()).query((row, index) -> Map.entry(row.getString("category"),
            cohort(row, index))).list());
  }

  private Map<String, Cohort> cohorts(ProviderId provider, LocalDate asOf) {
    return byCategory(jdbc.sql("""
            SELECT a.category, COUNT(*) AS cohort_count, SUM(a.value_cent) AS value_cent,
              SUM(a.approved_cent) AS approved_cent, SUM(a.started) AS started_count,
              SUM(a.approved_cent > 0) AS claimed_count
            FROM (SELECT category, SUM(value_cent) AS value_cent, SUM(approved_cent) AS approved_cent,
                    MAX(started) AS started
                  FROM spending_allocation WHERE provider_id = :provider AND finished_on <= :limit
                  GROUP BY municipality_id, number, category HAVING MIN(known) = 1) a
            GROUP BY a.category""")
        .param("provider", provider.value()).param("limit", CutOff.day(asOf).minusMonths(QUIET_MONTHS))
        .query((row, index) -> Map.entry(row.getString("category"), cohort(row, index))).list());
  }

  private Map<String, ReferenceRate> references() {
    return jdbc.sql("SELECT category, cohort_count, rate_pct, low_pct, high_pct FROM spending_reference_rate")
        .query((row, index) -> new ReferenceRate(row.getString("category"), row.getLong("cohort_count"),
            row.getInt("rate_pct"), row.getObject("low_pct", Integer.class), row.getObject("high_pct", Integer.class)))
        .list().stream().collect(Collectors.toMap(ReferenceRate::category, rate -> rate));
  }

  private static Map<String, Cohort> byCategory(List<Map.Entry<String, Cohort>> entries) {
    var result = new HashMap<String, Cohort>();
    entries.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }

  private static Cohort cohort(ResultSet row, int index) throws SQLException {
    return new Cohort(row.getLong("cohort_count"), row.getLong("value_cent"), row.getLong("approved_cent"),
        row.getLong("started_count"), row.getLong("claimed_count"));
  }
}
