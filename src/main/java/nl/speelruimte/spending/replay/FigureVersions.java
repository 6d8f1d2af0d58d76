package nl.speelruimte.spending.replay;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nl.speelruimte.kernel.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what is shown of spaces at each moment of recorded time: a version is added when something that a page shows
 * differs, and the one before it is closed. Set-based, in the transaction that wrote the figures.
 */
@Component
public class FigureVersions {

  private static final int AT_ONCE = 500;

  /** The end of what still holds. */
  static final LocalDateTime OPEN = LocalDateTime.of(9999, 12, 31, 0, 0);

  /** All that a page shows of a space, but for the day it was made for. */
  static final List<String> FIGURE = List.of("provider_id", "municipality_id", "lot_id", "period_start", "amount_cent",
      "submitted_cent", "approved_cent", "pending_cent", "overdue_cent", "claimed_cent", "exposure_cent",
      "backlog_cent", "future_cent", "inflow_cent", "forecast_cent", "low_cent", "high_cent", "headroom_cent",
      "range_from_history", "use_pct", "projected_pct", "exposure_pct", "elapsed_pct", "rate_pct", "full_on",
      "reason", "signal_name", "signal_rank", "crisis_claimed_cent", "payable_cent", "main_category", "allocation_count",
      "running_count", "backlog_count", "unknown_count", "open_end_count", "guessed_lot_count", "line_count",
      "cut_off", "batch_id");

  static final List<String> MONTH = List.of("approved_cent", "pending_cent", "rejected_cent", "backlog_cent",
      "future_cent", "inflow_cent", "low_cent", "high_cent");

  /** The same figures made for the next day are the same version; after a day without, the page said an older day. */
  private static final String CLOSE_FIGURES = """
      UPDATE spending_figure_version v JOIN spending_figure f ON f.year = v.year AND f.space_id = v.space_id
      SET v.recorded_to = :now
      WHERE v.space_id IN (:spaces) AND v.recorded_to = :open AND v.recorded_from < :now
        AND (NOT (%s) OR f.as_of NOT BETWEEN v.as_of AND v.as_of + INTERVAL 1 DAY)"""
      .formatted(same("f", FIGURE));

  /** A version that began at this moment or, in other hands, a moment later is written over: nobody saw it. */
  private static final String ADD_FIGURES = """
      INSERT INTO spending_figure_version (year, recorded_to, space_id, recorded_from, as_of, %1$s)
      SELECT f.year, :open, f.space_id, COALESCE(v.recorded_from, GREATEST(:now, COALESCE((SELECT MAX(x.recorded_to)
          FROM spending_figure_version x WHERE x.space_id = f.space_id AND x.recorded_to < :open), :now))),
        f.as_of, %2$s
      FROM spending_figure f LEFT JOIN spending_figure_version v
        ON v.year = f.year AND v.recorded_to = :open AND v.space_id = f.space_id
      WHERE f.space_id IN (:spaces)
      ON DUPLICATE KEY UPDATE as_of = VALUES(as_of), %3$s"""
      .formatted(String.join(", ", FIGURE), of("f", FIGURE), overwritten(FIGURE));

  private static final String CLOSE_MONTHS = """
      UPDATE spending_month_version v
        JOIN spending_month m ON m.space_id = v.space_id AND m.service_month = v.service_month
      SET v.recorded_to = :now
      WHERE v.space_id IN (:spaces) AND v.recorded_to = :open AND v.recorded_from < :now AND NOT (%s)"""
      .formatted(same("m", MONTH));

  private static final String ADD_MONTHS = """
      INSERT INTO spending_month_version (space_id, recorded_to, service_month, recorded_from, %1$s)
      SELECT m.space_id, :open, m.service_month, COALESCE(v.recorded_from, GREATEST(:now, COALESCE((
          SELECT MAX(x.recorded_to) FROM spending_month_version x
          WHERE x.space_id = m.space_id AND x.recorded_to < :open AND x.service_month = m.service_month), :now))),
        %2$s
      FROM spending_month m LEFT JOIN spending_month_version v
        ON v.space_id = m.space_id AND v.recorded_to = :open AND v.service_month = m.service_month
      WHERE m.space_id IN (:spaces) AND (v.space_id IS NULL OR v.recorded_from >= :now)
      ON DUPLICATE KEY UPDATE %3$s"""
      .formatted(String.join(", ", MONTH), of("m", MONTH), overwritten(MONTH));

  private final JdbcClient jdbc;
  private final Clock clock;

  FigureVersions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Follows the figures of these spaces that were just written, once, before the transaction of the caller commits: a few
   * statements for all spaces it touches. The caller holds their pairs.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Collection<UUID> spaces) {
    var touched = (Touched) TransactionSynchronizationManager.getResource(this);
    if (touched == null) {
      touched = new Touched(Moments.now(clock));
      TransactionSynchronizationManager.registerSynchronization(touched);
      touched.resume();
    }
    touched.spaces.addAll(spaces);
  }

  private void write(List<UUID> spaces, LocalDateTime now) {
    List.of(CLOSE_FIGURES, ADD_FIGURES, CLOSE_MONTHS, ADD_MONTHS).forEach(sql -> jdbc.sql(sql)
        .param("now", now).param("open", OPEN).param("spaces", spaces).update());
  }

  /** The spaces whose figures a transaction wrote, in the order of their keys, and when it began to. */
  private final class Touched implements TransactionSynchronization {

    private final SortedSet<UUID> spaces = new TreeSet<>(Comparator.comparing(UUID::toString));
    private final LocalDateTime now;

    private Touched(LocalDateTime now) {
      this.now = now;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      spaces.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> write(some, now));
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(FigureVersions.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(FigureVersions.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      suspend();
    }
  }

  private static String same(String table, List<String> columns) {
    return columns.stream().map(column -> "%s.%2$s <=> v.%2$s".formatted(table, column))
        .collect(Collectors.joining(" AND "));
  }

  private static String of(String table, List<String> columns) {
    return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
  }

  private static String overwritten(List<String> columns) {
    return columns.stream().map("%1$s = VALUES(%1$s)"::formatted).collect(Collectors.joining(", "));
  }
}
