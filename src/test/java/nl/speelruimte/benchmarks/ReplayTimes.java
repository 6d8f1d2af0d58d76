package nl.speelruimte.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceForecasts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalsBy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes to look back: the questions of the monitor's first page and of the page of one space. */
final class ReplayTimes {

  /** As many versions as the figures of a space have had a year after it began. */
  private static final int VERSIONS = 24;
  private static final int DAYS_EACH = 14;
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 200;
  private static final LocalDate LATELY = LocalDate.now().minusDays(30);
  private static final Viewer VIEWER = RawRows.viewer();
  private final JdbcClient jdbc;
  private final SpendingSpaces spaces;
  private final SpaceForecasts forecasts;
  private final SpaceFacts facts;

  ReplayTimes(ApplicationContext portal) {
    jdbc = portal.getBean(JdbcClient.class);
    spaces = portal.getBean(SpendingSpaces.class);
    forecasts = portal.getBean(SpaceForecasts.class);
    facts = portal.getBean(SpaceFacts.class);
  }

  /** Gives the figures of these years a past: a version every two weeks, each with other amounts. */
  void grow(int first, int last) {
    for (var year = first; year <= last; year++) {
      if (jdbc.sql("SELECT COUNT(*) FROM spending_figure_version WHERE year = ? AND recorded_to < ?").param(year)
          .param(LATELY.minusDays(DAYS_EACH).atStartOfDay()).query(Long.class).single() < 2 * VERSIONS) {
        grow("spending_figure_version", "v.year = " + year);
        grow("spending_month_version",
            "v.space_id IN (SELECT id FROM spending_space WHERE year = %d)".formatted(year));
      }
    }
  }

  private void grow(String table, String which) {
    var columns = jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
        + " AND table_name = ? AND column_name NOT IN ('recorded_from', 'recorded_to') ORDER BY ordinal_position")
        .param(table).query(String.class).list();
    var values = columns.stream().map(column -> column.equals("approved_cent")
        ? "v.approved_cent - n.seq * 100" : "v." + column).collect(Collectors.joining(", "));
    jdbc.sql("""
            INSERT INTO %s (recorded_from, recorded_to, %s)
            SELECT v.recorded_from - INTERVAL (n.seq * %d) DAY, v.recorded_from - INTERVAL ((n.seq - 1) * %d) DAY, %s
            FROM %s v JOIN seq_1_to_%d n WHERE v.recorded_to > '9999-01-01' AND %s"""
        .formatted(table, String.join(", ", columns), DAYS_EACH, DAYS_EACH, values, table, VERSIONS, which)).update();
  }

  /** Of the year just filled, as it was a month and half a year ago. */
  List<String> report(int year) {
    var lately = AsOf.endOf(LATELY);
    var earlier = AsOf.endOf(LATELY.minusDays(150));
    var space = spaces.rows(VIEWER, SpaceFilter.ofYear(year), PageRequest.of(0, 1)).getFirst().id();
    return List.of(
        line("monitor, today", () -> monitor(SpaceFilter.ofYear(year))),
        line("monitor, a month ago", () -> monitor(SpaceFilter.ofYear(year).asOf(lately))),
        line("monitor, half a year ago", () -> monitor(SpaceFilter.ofYear(year).asOf(earlier))),
        line("space, today", () -> page(space, null)),
        line("space, a month ago", () -> page(space, lately)),
        line("space, half a year ago", () -> page(space, earlier)));
  }

  private static String line(String name, Runnable ask) {
    var times = new double[ROUNDS];
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      var began = System.nanoTime();
      ask.run();
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    return "%s: median %.1f ms, 95th percentile %.1f ms".formatted(name, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  private void monitor(SpaceFilter filter) {
    if (spaces.rows(VIEWER, filter, PageRequest.of(0, 50)).isEmpty()) {
      throw new IllegalStateException("There is nothing to look back at in " + filter.year());
    }
    spaces.count(VIEWER, filter);
    spaces.totals(VIEWER, filter);
    spaces.totalsBy(VIEWER, filter, TotalsBy.MUNICIPALITY, Pageable.unpaged());
  }

  private void page(SpaceId space, @Nullable AsOf asOf) {
    spaces.details(VIEWER, space, asOf);
    forecasts.months(VIEWER, space, asOf);
    forecasts.history(VIEWER, space, asOf, PageRequest.of(0, 50));
    facts.entries(VIEWER, space, asOf);
  }
}
