package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.AUDITOR;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static nl.speelruimte.spending.Viewers.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Two providers at two municipalities in two years: who sees which of the eight spaces, by every query there is. */
@DatabaseTest
@LivesOn("2026-11-22")
@WithMockUser(roles = "BUREAU_MANAGER")
class SpaceScopeTests {

  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  @Autowired SpaceForecasts forecasts;
  @Autowired SpaceFacts facts;
  @Autowired Recalculation recalculation;
  ProviderId wilg;
  ProviderId linde;
  MunicipalityId duin;
  MunicipalityId veen;
  SpaceId wilgDuin;
  SpaceId wilgVeen;
  SpaceId lindeDuin;
  SpaceId lindeVeen;
  SpaceId wilgVeenBefore;

  @BeforeEach
  void twoByTwo() {
    recalculation.byHand(CareRegion.JOB, () -> {
      spacesAndFacts();
      recalculation.catchUp(CareRegion.JOB);
      return true;
    });
  }

  private void spacesAndFacts() {
    var region = new CareRegion(jdbc, ledger);
    wilg = region.provider("De Wilgentak");
    linde = region.provider("Lindehof");
    duin = region.municipality("Duinwijk");
    veen = region.municipality("Veenlo");
    var ofWilg = region.contract(wilg, duin, veen);
    var ofLinde = region.contract(linde, duin, veen);
    wilgDuin = spaces.open(BUREAU, region.draft(wilg, duin, 2026, ofWilg, null, 1));
    wilgVeen = spaces.open(BUREAU, region.draft(wilg, veen, 2026, ofWilg, null, 10));
    lindeDuin = spaces.open(BUREAU, region.draft(linde, duin, 2026, ofLinde, null, 100));
    lindeVeen = spaces.open(BUREAU, region.draft(linde, veen, 2026, ofLinde, null, 1_000));
    wilgVeenBefore = spaces.open(BUREAU, region.draft(wilg, veen, 2025, ofWilg, null, 10_000));
    for (var provider : List.of(wilg, linde)) {
      for (var municipality : List.of(duin, veen)) {
        region.allocation(provider, municipality, provider.value() * 10L, "45", 3, "2026-01-01", "2026-12-31")
            .claim(provider, municipality, provider.value() * 10L, "45", "2026-02", 5_000, true);
      }
    }
    region.load();
  }

  @Test
  void theBureauSeesItsRegion() {
    sees(BUREAU, Set.of(wilgDuin, wilgVeen, lindeDuin, lindeVeen, wilgVeenBefore));
  }

  @Test
  void theAuditorSeesTheRegionWithoutAllocationNumbers() {
    sees(AUDITOR, Set.of(wilgDuin, wilgVeen, lindeDuin, lindeVeen, wilgVeenBefore));
    assertThat(facts.allocations(AUDITOR, spaces.details(AUDITOR, wilgDuin), Pageable.unpaged()))
        .isNotEmpty().allSatisfy(allocation -> assertThat(allocation.number()).isNull());
  }

  @Test
  void aMunicipalitySeesItsOwnAndNothingOfAnother() {
    sees(Viewers.municipality(duin), Set.of(wilgDuin, lindeDuin));
    sees(Viewers.municipality(veen), Set.of(wilgVeen, lindeVeen, wilgVeenBefore));
  }

  @Test
  void aGroupGrantOpensAnotherMunicipalityForItsPeriodOnly() {
    var granted = Viewers.municipality(duin, veen, Period.ofYear(2026));

    sees(granted, Set.of(wilgDuin, lindeDuin, wilgVeen, lindeVeen));
    assertThat(facts.allocations(granted, spaces.details(granted, wilgVeen), Pageable.unpaged()))
        .isNotEmpty().allSatisfy(allocation -> assertThat(allocation.number()).isNull());
    assertThat(facts.allocations(granted, spaces.details(granted, wilgDuin), Pageable.unpaged()))
        .isNotEmpty().allSatisfy(allocation -> assertThat(allocation.number()).isNotNull());
  }

  @ParameterizedTest(name = "member from {0} to {1}: sees {2}")
  @CsvSource({
      "2026-01-01, 2026-12-31, true", "2020-01-01, 9999-12-31, true", "2026-01-01, 2026-01-15, false",
      "2026-01-01, 2026-12-30, false", "2026-01-02, 9999-12-31, false", "2020-01-01, 2025-12-31, false",
  })
  void aSpaceIsSeenThroughAGroupByWhoeverWasAMemberInItsWholePeriod(LocalDate from, LocalDate to, boolean seen) {
    var granted = Viewers.municipality(duin, veen, new Period(from, to));

    assertThat(listed(granted).contains(wilgVeen)).isEqualTo(seen);
    assertThat(forecasts.months(granted, wilgVeen).isEmpty()).isEqualTo(!seen);
  }

  @Test
  void aProviderSeesItsOwnAcrossMunicipalitiesAndNothingOfAnother() {
    sees(Viewers.provider(wilg), Set.of(wilgDuin, wilgVeen, wilgVeenBefore));
    sees(Viewers.provider(linde), Set.of(lindeDuin, lindeVeen));
  }

  @Test
  void whoeverHasNoRunningRoleSeesNothing() {
    sees(NOBODY, Set.of());
  }

  @Test
  void aFilterNeverWidensWhatOneSees() {
    var provider = Viewers.provider(wilg);

    assertThat(spaces.rows(provider, SpaceFilter.ofYear(2026).of(linde), Pageable.unpaged())).isEmpty();
    assertThat(spaces.count(provider, new SpaceFilter(2026, null, null, null, null, Set.of(), "Lindehof"))).isZero();
    assertThat(spaces.totals(provider, SpaceFilter.ofYear(2026).of(linde)).spaces()).isZero();
    assertThat(spaces.totalsBy(provider, SpaceFilter.ofYear(2026), TotalsBy.PROVIDER, Pageable.unpaged()))
        .extracting(TotalRow::id).containsExactly(wilg.value());
  }

  private void sees(Viewer viewer, Set<SpaceId> expected) {
    var all = Set.of(wilgDuin, wilgVeen, lindeDuin, lindeVeen, wilgVeenBefore);
    assertThat(listed(viewer)).isEqualTo(expected);
    for (var id : all) {
      if (expected.contains(id)) {
        assertThat(spaces.details(viewer, id).space().id()).isEqualTo(id);
        assertThat(forecasts.months(viewer, id)).hasSize(12);
        assertThat(facts.entries(viewer, id)).isNotEmpty();
        assertThat(forecasts.history(viewer, id, PageRequest.of(0, 1))).isNotEmpty();
      } else {
        assertThatThrownBy(() -> spaces.details(viewer, id)).isInstanceOf(NotHere.class);
        assertThat(forecasts.months(viewer, id)).isEmpty();
        assertThat(forecasts.moves(viewer, id, 5)).isEmpty();
        assertThat(forecasts.history(viewer, id, PageRequest.of(0, 1))).isEmpty();
        assertThat(forecasts.historyCount(viewer, id)).isZero();
        assertThat(facts.entries(viewer, id)).isEmpty();
        assertThat(facts.allocationCount(viewer, id)).isZero();
        assertThat(facts.allocations(viewer, spaces.details(BUREAU, id), Pageable.unpaged())).isEmpty();
        assertThat(facts.products(viewer, spaces.details(BUREAU, id), Pageable.unpaged())).isEmpty();
      }
    }
  }

  /** By list, count, sum and the three ways of adding up, which must agree. */
  private Set<SpaceId> listed(Viewer viewer) {
    var found = new HashSet<SpaceId>();
    for (var year : List.of(2025, 2026)) {
      for (var provider : List.of(wilg, linde)) {
        var filter = SpaceFilter.ofYear(year).of(provider);
        var rows = spaces.rows(viewer, filter, Pageable.unpaged());
        rows.forEach(row -> found.add(row.id()));
        var amount = rows.stream().map(row -> row.amounts().amount()).reduce(Money.ZERO, Money::plus);
        assertThat(spaces.count(viewer, filter)).isEqualTo(rows.size());
        assertThat(spaces.totals(viewer, filter).amount()).isEqualTo(amount);
        for (var by : TotalsBy.values()) {
          assertThat(spaces.totalsBy(viewer, filter, by, Pageable.unpaged()).stream().map(row -> row.totals().amount())
              .reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
        }
      }
    }
    return found;
  }
}
