package nl.speelruimte.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.AnnounceDraft;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.PreparationDraft;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.procedure.YearPreparations;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes to prepare all spaces of a year from the one before, to show them, and to announce them. */
final class YearTimes {

  private static final int ROUNDS = 5;
  private static final Viewer BUREAU = new Viewer(null, "Benchmark", "Benchmark", Role.BUREAU_MANAGER,
      new AccessScope.WholeRegion(), "benchmark");
  private final YearPreparations preparations;
  private final Intentions intentions;
  private final JdbcClient jdbc;

  YearTimes(ApplicationContext portal) {
    preparations = portal.getBean(YearPreparations.class);
    intentions = portal.getBean(Intentions.class);
    jdbc = portal.getBean(JdbcClient.class);
  }

  /** @param year the one that is prepared; nothing of it stays */
  String report(int year) {
    var day = LocalDate.of(year - 1, 6, 15);
    return PortalClock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> AsViewer.call(BUREAU, () -> {
      var times = new double[4];
      for (var round = 0; round < ROUNDS; round++) {
        var last = round == ROUNDS - 1;
        take(times, 0, last, () -> preparations.prepare(BUREAU,
            new PreparationDraft(year, BigDecimal.ONE, Money.ofEuros(100), null, null)));
        take(times, 1, last, () -> preparations.prepare(BUREAU,
            new PreparationDraft(year, BigDecimal.TWO, Money.ofEuros(100), null, null)));
        take(times, 2, last, () -> page(year));
        var rows = intentions.rows(BUREAU, IntendedFilter.ofYear(year), Pageable.unpaged());
        take(times, 3, last, () -> preparations.announce(BUREAU, new AnnounceDraft(Shown.of(rows), day,
            day.plusWeeks(6), "Voornemen", null, null)));
        if (last) {
          forget(year);
          return "%d spaces: calculated in %.0f ms, calculated anew in %.0f ms, page of 50 with totals in %.1f ms, "
              .formatted(rows.size(), times[0], times[1], times[2]) + "announced in %.0f ms".formatted(times[3]);
        }
        forget(year);
      }
      throw new IllegalStateException("No round was the last one");
    }));
  }

  private int page(int year) {
    var filter = IntendedFilter.ofYear(year);
    intentions.totals(BUREAU, filter);
    intentions.byMunicipality(BUREAU, filter);
    return intentions.rows(BUREAU, filter, PageRequest.of(0, 50)).size();
  }

  private static void take(double[] times, int at, boolean last, Supplier<?> work) {
    var began = System.nanoTime();
    work.get();
    if (last) {
      times[at] = (System.nanoTime() - began) / 1e6;
    }
  }

  private void forget(int year) {
    var ofYear = " WHERE intended_id IN (SELECT id FROM spending_intended WHERE year = :year)";
    List.of("DELETE FROM spending_intended_step" + ofYear, "DELETE FROM spending_intended_history" + ofYear,
        "DELETE FROM spending_intended WHERE year = :year", "DELETE FROM spending_preparation WHERE year = :year",
        "DELETE FROM attention_point WHERE subject_kind = 'spending.preparation' AND :year = :year")
        .forEach(sql -> jdbc.sql(sql).param("year", year).update());
  }
}
