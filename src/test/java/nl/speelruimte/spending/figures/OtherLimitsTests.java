package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.entries.SpaceLedger;
import nl.speelruimte.spending.forecast.AppliedRate;
import nl.speelruimte.spending.forecast.MonthForecast;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-30: what a region chose decides about signals, backlog, inflow, overdue claims and the notice. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class OtherLimitsTests {

  private static final Viewer BUREAU = new Viewer(
      null, "Marit", "Bureau", Role.BUREAU_MANAGER, new AccessScope.WholeRegion(), "test");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final SpendingSettings USUAL = settings(5, 100, 95, 3, 30, 2, true);
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired LedgerQuestions questions;
  @Autowired SpendingSpaces spaces;
  @Autowired AgreedTermsReader terms;
  @Autowired FigureStore store;
  @Autowired TransactionTemplate transaction;
  @Autowired SpaceLedger entries;
  PairYear pair;

  /** Three hours a week from March on, claimed until August and in part for October, against a space of 8 000 euro. */
  @BeforeEach
  void theWorkedExample() {
    var region = new CareRegion(jdbc, ledger);
    ProviderId provider = region.provider("De Wilgentak");
    MunicipalityId municipality = region.municipality("Duinwijk");
    var contract = region.contract(provider, municipality);
    pair = new PairYear(provider, municipality, 2026);
    spaces.open(BUREAU, region.draft(provider, municipality, 2026, contract, null, 8_000));
    region.allocation(provider, municipality, 7, "45", 3, "2026-03-01", "2026-12-31");
    for (var month = 3; month <= 8; month++) {
      region.claim(provider, municipality, 7L, "45", "2026-%02d".formatted(month), 80_000, true);
    }
    region.claim(provider, municipality, 7L, "45", "2026-10", 60_000, false).load();
  }

  @Test
  void theSignalFollowsTheLimits() {
    assertThat(reckoned(USUAL).reason()).isEqualTo(SignalReason.FEW_ALLOCATIONS);
    assertThat(reckoned(settings(1, 100, 95, 3, 30, 2, false)).reason())
        .isEqualTo(SignalReason.FORECAST_ABOVE_SPACE);
    assertThat(reckoned(settings(1, 140, 105, 3, 30, 2, false)).reason())
        .isEqualTo(SignalReason.FORECAST_NEARLY_FULL);
  }

  @Test
  void backlogIsOfAsManyMonthsAsTheRegionChose() {
    assertThat(backlogMonths(USUAL)).containsExactly(7, 8, 9);
    assertThat(backlogMonths(settings(5, 100, 95, 1, 30, 2, true))).containsExactly(9);
  }

  @Test
  void whatIsStillToComeCountsWhenTheRegionChoseSo() {
    assertThat(reckoned(USUAL).use().forecast().inflow()).isPositive();
    assertThat(reckoned(settings(5, 100, 95, 3, 30, 2, false)).use().forecast().inflow()).isZero();
  }

  @Test
  void aClaimIsOverdueAfterAsManyDaysAsTheRegionChose() {
    var dated = jdbc.sql("SELECT MAX(dated) FROM ledger_claim WHERE provider_id = ?").param(pair.provider().value())
        .query(LocalDate.class).single();

    assertThat(overdue(dated.plusDays(11), 10)).isEqualTo(60_000);
    assertThat(overdue(dated.plusDays(11), 11)).isZero();
  }

  @Test
  void thePartiesHaveAsManyWeeksToConsultAsTheRegionChose() {
    var deadline = transaction.execute(work -> {
      work.setRollbackOnly();
      return new NoticeEntries(jdbc, settings(5, 100, 95, 3, 30, 4, true), entries)
          .deadline(store.spaces(pair).getFirst().id(), TODAY.plusYears(1));
    });

    assertThat(deadline).isEqualTo(TODAY.plusYears(1).plusWeeks(4));
  }

  @Test
  void anotherChoiceAsksForTheRunningFiguresAnew() {
    var agreements = terms.changed();
    var chosen = new AgreedTermsReader(null, settings(7, 100, 95, 3, 30, 2, true), jdbc).changed();

    assertThat(chosen).isPresent().isNotEqualTo(agreements);
  }

  private List<Integer> backlogMonths(SpendingSettings settings) {
    return reckoned(settings).use().forecast().months().stream()
        .filter(month -> month.backlog().signum() > 0)
        .map(MonthForecast::month).map(month -> month.getMonthValue()).toList();
  }

  private long overdue(LocalDate today, int days) {
    return reckoned(settings(5, 100, 95, 3, days, 2, true), today).overdueCent();
  }

  private ReckonedSpace reckoned(SpendingSettings settings) {
    return reckoned(settings, TODAY);
  }

  private ReckonedSpace reckoned(SpendingSettings settings, LocalDate asOf) {
    return PortalClock.at(asOf.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      var found = store.spaces(pair);
      var facts = new PairReading(questions, terms, settings).read(pair, found, asOf);
      return new SpaceReckoner(found.getFirst(), facts, asOf, _ -> AppliedRate.FULL, settings)
          .reckon(_ -> List.of());
    });
  }

  private static SpendingSettings settings(int fewest, int over, int watch, int backlog, int overdue, int weeks,
      boolean inflow) {
    return new SpendingSettings(fewest, BigDecimal.valueOf(over), BigDecimal.valueOf(watch), 70,
        BigDecimal.valueOf(50), 20, 5, backlog, overdue, weeks, inflow);
  }
}
