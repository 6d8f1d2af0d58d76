package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.forecast.AppliedRate;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the desk does while others are at work, and with numbers that cannot be. */
@DatabaseTest
class FigureDeskTests {

  private static final Viewer JOB = Viewer.system("test");
  private static final AtomicInteger NEXT = new AtomicInteger(1_910_000_000);
  private static final MunicipalityId HERE = new MunicipalityId(1);
  private static final String CATEGORY = "9Q";
  @Autowired FigureDesk desk;
  @Autowired RateBook rates;
  @Autowired RateStore store;
  @Autowired RecalculationQueue queue;
  @Autowired Recalculation recalculation;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  int year;
  PairYear ours;
  PairYear theirs;

  @BeforeEach
  void twoProviders() {
    year = LocalDate.now(clock).getYear();
    ours = new PairYear(new ProviderId(NEXT.incrementAndGet()), HERE, year);
    theirs = new PairYear(new ProviderId(NEXT.incrementAndGet()), HERE, year);
  }

  @AfterEach
  void nothingStays() {
    for (var table : new String[] {"spending_allocation", "spending_recalculation", "spending_provider_rate"}) {
      jdbc.sql("DELETE FROM " + table + " WHERE provider_id > 1910000000").update();
    }
    jdbc.sql("DELETE FROM spending_reference_rate WHERE category = ?").param(CATEGORY).update();
  }

  @Test
  void whatSomebodyElseIsAtIsLeftToThem() {
    alone(() -> {
      queue.markAll(List.of(ours, theirs), null);
      transaction.executeWithoutResult(_ -> {
        hold(theirs);
        assertThat(CompletableFuture.runAsync(desk::workOff)).succeedsWithin(Patience.PATIENCE);
      });
      assertThat(waits(ours)).isFalse();
      assertThat(waits(theirs)).isTrue();
      desk.workOff();
      assertThat(waits(theirs)).isFalse();
    });
  }

  @Test
  void aProviderWhoseNumbersCannotBeKeepsNobodyElseWaiting() {
    alone(() -> {
      finished(ours, 2020, 2, Long.MAX_VALUE, 1);
      finished(theirs, 2020, 20, 300, 200);
      queue.markAll(List.of(ours, theirs), null);
      desk.workOff();

      assertThat(waits(ours)).isFalse();
      assertThat(waits(theirs)).isFalse();
      assertThat(rateOf(theirs).count()).isEqualTo(20);
    });
  }

  @Test
  void aProviderWhoseNumbersCannotBeIsTriedAgain() {
    alone(() -> {
      finished(ours, 2020, 21, Long.MAX_VALUE, 1);
      rates.refresh(Set.of(ours.provider()));
      jdbc.sql("UPDATE spending_allocation SET value_cent = 2 WHERE category = ?").param(CATEGORY).update();
      desk.workOff();

      assertThat(rateOf(ours).count()).isEqualTo(21);
    });
  }

  @Test
  void aRateIsKeptExactly() {
    alone(() -> {
      finished(theirs, 2020, 20, 300, 200);
      rates.refresh(Set.of(theirs.provider()));

      assertThat(rateOf(ours).rate().multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.TWO).abs())
          .isLessThan(new BigDecimal("1e-20"));
    });
  }

  @ParameterizedTest(name = "as of {0} {1} count")
  @CsvSource({"2020-07-31, 20", "2020-07-30, 0"})
  void whatEndedOnTheLastDayOfTheMonthThreeBeforeTheCutOffCounts(LocalDate asOf, int count) {
    finished(ours, 2020, 20, 300, 200);
    jdbc.sql("UPDATE spending_allocation SET finished_on = '2020-03-31' WHERE category = ?").param(CATEGORY).update();

    assertThat(store.counted(ours.provider(), asOf).values()).extracting(Cohort::count).allMatch(it -> it == count)
        .hasSize(count / 20);
  }

  @Test
  void ratesAndWhatRestsOnThemChangeTogether() {
    alone(() -> {
      finished(ours, 2020, 20, 300, 200);
      finished(theirs, year, 1, 300, 200);
      List.of(ours, theirs).forEach(this::settled);
      var refreshing = transaction.execute(_ -> {
        hold(theirs);
        var waiting = CompletableFuture.runAsync(() -> rates.refresh(Set.of(ours.provider())));
        assertThat(waiting).as("waits for the pair it must mark").failsWithin(Duration.ofSeconds(2));
        assertThat(waits(ours)).as("marked before its rate is there").isFalse();
        return waiting;
      });
      assertThat(refreshing).succeedsWithin(Patience.PATIENCE);
      assertThat(waits(ours)).isTrue();
      assertThat(waits(theirs)).isTrue();
      assertThat(rateOf(ours).count()).isEqualTo(20);
    });
  }

  /** Without the background worker. */
  private void alone(Runnable work) {
    recalculation.byHand(JOB, () -> {
      work.run();
      return true;
    });
  }

  private AppliedRate rateOf(PairYear pair) {
    return rates.of(pair.provider()).of(CATEGORY);
  }

  private void settled(PairYear pair) {
    jdbc.sql("INSERT INTO spending_recalculation (provider_id, municipality_id, year, as_of) VALUES (?, ?, ?, ?)")
        .params(pair.provider().value(), pair.municipality().value(), pair.year(), LocalDate.now(clock)).update();
  }

  private void hold(PairYear pair) {
    jdbc.sql("SELECT year FROM spending_recalculation WHERE provider_id = ? FOR UPDATE")
        .param(pair.provider().value()).query(Integer.class).single();
  }

  private boolean waits(PairYear pair) {
    return jdbc.sql("SELECT stale_since IS NOT NULL FROM spending_recalculation WHERE provider_id = ?")
        .param(pair.provider().value()).query(Boolean.class).single();
  }

  /** Finished allocations; nothing places those of 2020 anew. */
  private void finished(PairYear pair, int in, int count, long value, long approved) {
    for (var number = 1; number <= count; number++) {
      jdbc.sql("""
              INSERT INTO spending_allocation (provider_id, municipality_id, year, number, category, start_date,
                end_date, finished_on, known, started, value_cent, approved_cent, pending_cent, open_cent, flags)
              VALUES (?, ?, ?, ?, ?, '2020-01-01', '2020-06-30', '2020-06-30', TRUE, TRUE, ?, ?, 0, 0, '')""")
          .params(pair.provider().value(), pair.municipality().value(), in, number, CATEGORY, value, approved)
          .update();
    }
  }
}
