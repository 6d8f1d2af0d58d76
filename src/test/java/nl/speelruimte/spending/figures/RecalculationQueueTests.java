package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RecalculationQueueTests {

  private static final ProviderId PROVIDER = new ProviderId(1_900_000_001);
  private static final MunicipalityId MUNICIPALITY = new MunicipalityId(1_900_000_001);
  @Autowired RecalculationQueue queue;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-11-22, 2026-11-23, true,  a running year of yesterday",
    "2026, 2026-11-23, 2026-11-23, false, a running year of today",
    "2026, 2027-04-28, 2027-04-29, true,  the last day on which December is still expected",
    "2026, 2027-04-29, 2027-04-30, true,  the day on which the year settles",
    "2026, 2027-03-14, 2027-06-02, true,  a portal that was off on that day",
    "2026, 2027-04-30, 2027-05-01, false, a year that settled",
    "2025, 2026-04-29, 2027-11-23, true,  an older year that never settled",
    "2025, 2026-04-30, 2027-11-23, false, an older year that settled",
    "2023, 2024-04-29, 2024-04-30, true,  after a leap day"
  })
  void aNewDayMarksWhatMayHaveChangedWithIt(
      int year, LocalDate asOf, LocalDate today, boolean marked, String what) {
    aPair(year, asOf);
    PortalClock.at(today.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> {
      queue.markNewDay();
      return true;
    });

    assertThat(waits(year)).as(what).isEqualTo(marked);
  }

  @Test
  void whatIsMarkedInAnyOrderIsMarkedOnce() {
    var later = new PairYear(PROVIDER, MUNICIPALITY, 2027);
    var sooner = new PairYear(PROVIDER, MUNICIPALITY, 2026);
    queue.markAll(List.of(later, sooner, later), null);

    assertThat(queue.waiting()).filteredOn(pair -> pair.provider().equals(PROVIDER)).containsExactly(sooner, later);
  }

  private void aPair(int year, LocalDate asOf) {
    jdbc.sql("INSERT INTO spending_recalculation (provider_id, municipality_id, year, as_of) VALUES (?, ?, ?, ?)")
        .params(PROVIDER.value(), MUNICIPALITY.value(), year, asOf).update();
  }

  private boolean waits(int year) {
    return jdbc.sql("SELECT stale_since IS NOT NULL FROM spending_recalculation WHERE provider_id = ? AND year = ?")
        .params(PROVIDER.value(), year).query(Boolean.class).single();
  }
}
