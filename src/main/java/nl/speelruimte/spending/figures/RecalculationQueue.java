package nl.speelruimte.spending.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Touched;
import nl.speelruimte.spending.forecast.CutOff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits to be recalculated. Kept in the database in the transaction that changed the facts, so that nothing is
 * lost by a crash. Whoever marks takes the rows in the order of the key, before any other row of a space.
 */
@Component
public class RecalculationQueue {

  private static final String WAITS =
      "stale_since IS NOT NULL AND (retry_after IS NULL OR retry_after < UTC_TIMESTAMP(6))";
  private static final String TAKEN =
      "SELECT provider_id, municipality_id, year, batch_id, facts_marked FROM spending_recalculation WHERE ";
  private static final int FIRST_YEAR = 2015;
  private static final Comparator<PairYear> IN_ORDER = Comparator
      .comparingInt((PairYear pair) -> pair.provider().value())
      .thenComparingInt(pair -> pair.municipality().value()).thenComparingInt(PairYear::year);

  private final JdbcClient jdbc;
  private final SpendingSettings settings;
  private final Clock clock;

  RecalculationQueue(JdbcClient jdbc, SpendingSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Marks what a batch touched, and the year after it, whose inflow looks back. */
  public void markTouched(List<Touched> touched, long batch) {
    var lastYear = LocalDate.now(clock).getYear() + 1;
    markAll(touched.stream()
        .flatMap(each -> IntStream
            .rangeClosed(Math.max(each.firstYear(), FIRST_YEAR), Math.min(each.lastYear() + 1, lastYear))
            .mapToObj(year -> new PairYear(each.provider(), each.municipality(), year)))
        .toList(), batch);
  }

  /** @param batch the batch that is the cause; null when it is none */
  public void mark(PairYear pair, @Nullable Long batch) {
    markAll(List.of(pair), batch);
  }

  /** Marks all of them in one statement, which takes the rows in the order of the key. */
  public void markAll(Collection<PairYear> pairs, @Nullable Long batch) {
    if (pairs.isEmpty()) {
      return;
    }
    var now = Moments.now(clock);
    jdbc.sql("""
            INSERT INTO spending_recalculation (provider_id, municipality_id, year, stale_since, batch_id)
            VALUES :pairs
            ON DUPLICATE KEY UPDATE stale_since = COALESCE(stale_since, VALUES(stale_since)),
              facts_marked = facts_marked + (VALUES(batch_id) IS NOT NULL),
              batch_id = COALESCE(VALUES(batch_id), batch_id), retry_after = NULL""")
        .param("pairs", pairs.stream().distinct().sorted(IN_ORDER).map(pair ->
            new Object[] {pair.provider().value(), pair.municipality().value(), pair.year(), now, batch}).toList())
        .update();
  }

  /**
   * Marks the running years whose figures are of an earlier day, and the closed ones whose figures were made before
   * nothing more was expected of them: also when the portal was off on the day they settled.
   */
  public void markNewDay() {
    var today = LocalDate.now(clock);
    markAll(jdbc.sql("""
            SELECT provider_id, municipality_id, year FROM spending_recalculation
            WHERE stale_since IS NULL AND (year >= :open AND as_of < :today
              OR year < :open AND as_of < LAST_DAY(CONCAT(year, '-12-01') + INTERVAL :months MONTH))""")
        .param("today", today).param("open", firstOpenYear(today))
        .param("months", CutOff.yearSettlesAfterMonths(settings.backlogMonths()))
        .query(RecalculationQueue::pair).list(), null);
  }

  /** Marks all running years of a provider, and those in the region with an allocation in one of these categories. */
  void markRates(ProviderId provider, Collection<String> categories) {
    var open = firstOpenYear(LocalDate.now(clock));
    var pairs = new HashSet<>(jdbc.sql("""
            SELECT provider_id, municipality_id, year FROM spending_recalculation
            WHERE provider_id = :provider AND year >= :open""")
        .param("provider", provider.value()).param("open", open).query(RecalculationQueue::pair).list());
    categories.forEach(category -> pairs.addAll(jdbc.sql("""
            SELECT DISTINCT provider_id, municipality_id, year FROM spending_allocation
            WHERE category = :category AND year >= :open""")
        .param("category", category).param("open", open).query(RecalculationQueue::pair).list()));
    markAll(pairs, null);
  }

  /** Marks all running years: what was agreed changed. */
  void markRunning() {
    markAll(jdbc.sql("SELECT provider_id, municipality_id, year FROM spending_recalculation WHERE year >= :open")
        .param("open", firstOpenYear(LocalDate.now(clock))).query(RecalculationQueue::pair).list(), null);
  }

  /** Everything that waits and is not put off, in the order of the key. */
  List<PairYear> waiting() {
    return jdbc.sql("SELECT provider_id, municipality_id, year FROM spending_recalculation WHERE " + WAITS
            + " ORDER BY provider_id, municipality_id, year")
        .query(RecalculationQueue::pair).list();
  }

  /** Takes a few waiting pairs that nobody else is at; their rows stay locked until the transaction ends. */
  List<Waiting> take(int few) {
    return jdbc.sql(TAKEN + WAITS
            + " ORDER BY stale_since, provider_id, municipality_id, year LIMIT :few FOR UPDATE SKIP LOCKED")
        .param("few", few).query(RecalculationQueue::inQueue).list();
  }

  /** Takes this pair, if it still waits and nobody else is at it. */
  Optional<Waiting> take(PairYear pair) {
    return jdbc.sql(TAKEN + WAITS
            + " AND provider_id = :provider AND municipality_id = :municipality AND year = :year"
            + " FOR UPDATE SKIP LOCKED")
        .param("provider", pair.provider().value()).param("municipality", pair.municipality().value())
        .param("year", pair.year()).query(RecalculationQueue::inQueue).optional();
  }

  void done(PairYear pair, LocalDate asOf, long unplacedCent) {
    jdbc.sql("""
            UPDATE spending_recalculation
            SET stale_since = NULL, batch_id = NULL, retry_after = NULL, as_of = :asOf, calculated_at = :now,
              unplaced_cent = :unplaced
            WHERE provider_id = :provider AND municipality_id = :municipality AND year = :year""")
        .param("asOf", asOf).param("now", Moments.now(clock)).param("unplaced", unplacedCent)
        .param("provider", pair.provider().value()).param("municipality", pair.municipality().value())
        .param("year", pair.year()).update();
  }

  /** After an error: another one first, this one again in a minute of the server's own time. */
  void postpone(PairYear pair) {
    jdbc.sql("""
            UPDATE spending_recalculation SET retry_after = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE
            WHERE provider_id = :provider AND municipality_id = :municipality AND year = :year""")
        .param("provider", pair.provider().value()).param("municipality", pair.municipality().value())
        .param("year", pair.year()).update();
  }

  /** The first year in which a realisation rate still makes a difference. */
  private int firstOpenYear(LocalDate asOf) {
    return CutOff.settled(CutOff.month(asOf), settings.backlogMonths()).plusMonths(1).getYear();
  }

  private static Waiting inQueue(ResultSet row, int index) throws SQLException {
    return new Waiting(pair(row, index), row.getObject("batch_id", Long.class), row.getInt("facts_marked"));
  }

  private static PairYear pair(ResultSet row, int index) throws SQLException {
    return new PairYear(new ProviderId(row.getInt("provider_id")), new MunicipalityId(row.getInt("municipality_id")),
        row.getInt("year"));
  }

  /**
   * A pair that waits.
   *
   * @param batch the cause, if it is a batch
   * @param factsMarked how often a batch touched it: another number means other facts
   */
  record Waiting(PairYear pair, @Nullable Long batch, int factsMarked) {}
}
