package nl.speelruimte.spending.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.ReferenceRate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the cohorts of each provider and the reference rates of the region. */
@Component
class RateStore {

  private static final String COHORT =
      "SELECT category, cohort_count, value_cent, approved_cent, started_count, claimed_count FROM spending_provider_rate";
  private static final String REFERENCE =
      "SELECT category, cohort_count, rate, low_rate, high_rate FROM spending_reference_rate";

  private final JdbcClient jdbc;

  RateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody with something to bring up to date, in order. */
  List<ProviderId> providers() {
    return jdbc.sql("SELECT DISTINCT provider_id FROM spending_recalculation ORDER BY provider_id")
        .query(Integer.class).list().stream().map(ProviderId::new).toList();
  }

  /** The finished allocations of a provider as they are now, by category. */
  Map<String, Cohort> counted(ProviderId provider, LocalDate asOf) {
    return byCategory(jdbc.sql("""
            SELECT a.category, COUNT(*) AS cohort_count, SUM(a.value_cent) AS value_cent,
              SUM(a.approved_cent) AS approved_cent, SUM(a.started) AS started_count,
              SUM(a.approved_cent > 0) AS claimed_count
            FROM (SELECT category, SUM(value_cent) AS value_cent, SUM(approved_cent) AS approved_cent,
                    MAX(started) AS started
                  FROM spending_allocation WHERE provider_id = :provider AND finished_on <= :limit
                  GROUP BY municipality_id, number, category HAVING MIN(known) = 1) a
            GROUP BY a.category""")
        .param("provider", provider.value()).param("limit", CutOff.realisedDay(asOf)));
  }

  /** The finished allocations of a provider as they were last kept, by category. */
  Map<String, Cohort> kept(ProviderId provider) {
    return byCategory(jdbc.sql(COHORT + " WHERE provider_id = :provider AND cohort_count > 0")
        .param("provider", provider.value()));
  }

  /** The cohorts of all providers in a category. */
  List<Cohort> cohorts(String category) {
    return jdbc.sql(COHORT + " WHERE category = :category").param("category", category)
        .query(RateStore::cohort).list();
  }

  Map<String, ReferenceRate> references() {
    return jdbc.sql(REFERENCE).query(RateStore::reference).list().stream()
        .collect(Collectors.toMap(ReferenceRate::category, rate -> rate));
  }

  /** The reference of a category, which nobody else changes until the transaction ends; one that is not there is made. */
  ReferenceRate hold(String category) {
    jdbc.sql("""
            INSERT INTO spending_reference_rate (category, cohort_count, rate) VALUES (:category, 0, 1)
            ON DUPLICATE KEY UPDATE cohort_count = cohort_count""").param("category", category).update();
    return jdbc.sql(REFERENCE + " WHERE category = :category FOR UPDATE").param("category", category)
        .query(RateStore::reference).single();
  }

  void write(ReferenceRate rate) {
    jdbc.sql("""
            UPDATE spending_reference_rate
            SET cohort_count = :count, rate = :rate, low_rate = :low, high_rate = :high WHERE category = :category""")
        .param("category", rate.category()).param("count", rate.count()).param("rate", rate.rate())
        .param("low", rate.low()).param("high", rate.high()).update();
  }

  void write(ProviderId provider, String category, Cohort cohort) {
    jdbc.sql("""
            INSERT INTO spending_provider_rate
              (provider_id, category, cohort_count, value_cent, approved_cent, started_count, claimed_count)
            VALUES (:provider, :category, :count, :value, :approved, :started, :claimed)
            ON DUPLICATE KEY UPDATE cohort_count = VALUES(cohort_count), value_cent = VALUES(value_cent),
              approved_cent = VALUES(approved_cent), started_count = VALUES(started_count),
              claimed_count = VALUES(claimed_count)""")
        .param("provider", provider.value()).param("category", category).param("count", cohort.count())
        .param("value", cohort.valueCent()).param("approved", cohort.approvedCent())
        .param("started", cohort.started()).param("claimed", cohort.claimed()).update();
  }

  private static Map<String, Cohort> byCategory(JdbcClient.StatementSpec statement) {
    var result = new HashMap<String, Cohort>();
    statement.query((row, index) -> Map.entry(row.getString("category"), cohort(row, index))).list()
        .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }

  private static Cohort cohort(ResultSet row, int index) throws SQLException {
    return new Cohort(row.getLong("cohort_count"), row.getLong("value_cent"), row.getLong("approved_cent"),
        row.getLong("started_count"), row.getLong("claimed_count"));
  }

  private static ReferenceRate reference(ResultSet row, int index) throws SQLException {
    return new ReferenceRate(row.getString("category"), row.getLong("cohort_count"), row.getBigDecimal("rate"),
        row.getBigDecimal("low_rate"), row.getBigDecimal("high_rate"));
  }
}
