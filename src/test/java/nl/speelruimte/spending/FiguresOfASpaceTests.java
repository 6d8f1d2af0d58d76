package nl.speelruimte.spending;

import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.forecast.ForecastPart;
import nl.speelruimte.spending.forecast.SignalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Pageable;

class FiguresOfASpaceTests extends StoryOfASpace {

  @Test
  void theWorkedExampleStandsInTheMonitor() {
    var id = opened(2026, null, 8_000);
    workedExample();
    var batch = loaded(TODAY);

    var row = spaces.details(BUREAU, id).space();
    assertThat(row.amounts().claimed()).isEqualTo(Money.ofCents(540_000));
    assertThat(row.amounts().approved()).isEqualTo(Money.ofCents(480_000));
    assertThat(row.amounts().backlog()).isEqualTo(Money.ofCents(164_706));
    assertThat(row.amounts().exposure()).isEqualTo(Money.ofCents(1_080_000));
    assertThat(row.progress().use()).isEqualByComparingTo("67.50");
    assertThat(row.source().cutOff()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(row.source().asOf()).isEqualTo(LocalDate.parse(TODAY));
    assertThat(row.source().batch()).isEqualTo(batch);
    assertThat(row.source().stale()).isFalse();
    assertThat(row.progress().reason()).isEqualTo(SignalReason.FEW_ALLOCATIONS);
    assertThat(spaces.details(BUREAU, id).finished()).as("one allocation that runs").isNull();
  }

  @Test
  void eachClaimCountsInTheSpaceOfTheLotOfItsProduct() {
    var lotA = opened(2026, "A", 8_000);
    var lotB = opened(2026, "B", 9_000);
    region.allocation(provider, municipality, 11, "45", 3, "2026-01-01", "2026-12-31")
        .claim(provider, municipality, 11L, "45", "2026-03", 10_000, true)
        .claim(provider, municipality, null, "54", "2026-03", 20_000, true)
        .claim(provider, municipality, 11L, "54", "2026-04", 500, true);
    loaded(TODAY);

    assertThat(claimed(lotA)).isEqualTo(Money.ofCents(10_000));
    assertThat(claimed(lotB)).isEqualTo(Money.ofCents(20_500));
    assertThat(facts.products(BUREAU, spaces.details(BUREAU, lotB), Pageable.unpaged())).hasSize(2)
        .allSatisfy(product -> assertThat(product.category()).isEqualTo("54"));
    assertThat(facts.allocationCount(BUREAU, lotA)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"54, 0, a claim of another lot", "50, 30000, a claim of no lot", "45, 30000, a claim of its lot"})
  void theOnlySpaceOfALotTakesWhatHasNoLotAndNothingOfAnotherLot(String category, long claimed, String what) {
    var lotA = opened(2026, "A", 8_000);
    region.claim(provider, municipality, null, category, "2026-03", 30_000, false);
    loaded(TODAY);

    assertThat(claimed(lotA)).as(what).isEqualTo(Money.ofCents(claimed));
    assertThat(points.count(BUREAU, new AttentionFilter(provider, municipality, "spending.unplaced", false)))
        .as(what).isEqualTo(claimed == 0 ? 1 : 0);
  }

  @Test
  void anAllocationSaysThatSomethingWasClaimedOutsideItsTermWhicheverCameFirst() {
    var id = opened(2026, null, 8_000);
    region.claim(provider, municipality, 11L, "45", "2026-03", 10_000, true)
        .claim(provider, municipality, 12L, "45", "2026-03", 10_000, true);
    loaded(TODAY);
    region.allocation(provider, municipality, 11, "45", 3, "2026-04-01", "2026-12-31")
        .allocation(provider, municipality, 12, "45", 3, "2026-01-01", "2026-12-31");
    loaded(TODAY);

    assertThat(facts.allocations(BUREAU, spaces.details(BUREAU, id), Pageable.ofSize(9)))
        .extracting(AllocationRow::start, AllocationRow::flags).containsExactlyInAnyOrder(
            tuple(LocalDate.of(2026, 4, 1), Set.of("CLAIMED_OUTSIDE")), tuple(LocalDate.of(2026, 1, 1), Set.of()));
  }

  /** Three hours a week in a month of five broken weeks at 80 euro an hour. */
  @ParameterizedTest
  @CsvSource({"120000, false", "128000, true"})
  void anAllocationSaysThatMoreWasClaimedThanOneMonthAllows(long claimed, boolean exceeded) {
    var id = opened(2026, null, 8_000);
    region.allocation(provider, municipality, 21, "45", 3, "2026-01-01", "2026-12-31")
        .claim(provider, municipality, 21L, "45", "2026-04", claimed, true);
    loaded(TODAY);

    assertThat(facts.allocations(BUREAU, spaces.details(BUREAU, id), Pageable.ofSize(9)))
        .extracting(AllocationRow::flags).containsExactly(exceeded ? Set.of("OVER_A_MONTH") : Set.of());
  }

  @Test
  void whatFitsNoLotStaysInTheOnlySpaceThereIs() {
    var whole = opened(2026, null, 8_000);
    region.claim(provider, municipality, null, "50", "2026-03", 30_000, false);
    loaded(TODAY);

    assertThat(claimed(whole)).isEqualTo(Money.ofCents(30_000));
  }

  @ParameterizedTest
  @CsvSource({"1000000000000, 9999999.99", "-1000000000000, -9999999.99"})
  void aShareThatCannotBeShownIsCutOffAndTheFiguresAreMade(long cents, String use) {
    var id = opened(2026, null, 1);
    region.claim(provider, municipality, null, "50", "2026-03", cents, false);
    loaded(TODAY);

    assertThat(claimed(id)).isEqualTo(Money.ofCents(cents));
    assertThat(spaces.details(BUREAU, id).space().progress().use()).isEqualByComparingTo(use);
  }

  @Test
  void aSpaceWhoseNumbersCannotBeKeepsItsMarkAndNobodyElseWaiting() {
    var id = opened(2026, null, 8_000);
    var linde = region.provider("Lindehof");
    var ofLinde = region.contract(linde, municipality);
    var beside = on("2025-10-01", () -> recalculation.byHand(CareRegion.JOB,
        () -> spaces.open(BUREAU, region.draft(linde, municipality, 2026, ofLinde, null, 8_000))));
    region.claim(provider, municipality, null, "45", "2026-03", Long.MAX_VALUE, false)
        .claim(provider, municipality, null, "45", "2026-04", Long.MAX_VALUE, false)
        .claim(linde, municipality, null, "45", "2026-03", 10_000, true);
    var batch = loaded(TODAY);

    assertThat(claimed(beside)).isEqualTo(Money.ofCents(10_000));
    assertThat(spaces.details(BUREAU, beside).space().source().stale()).isFalse();
    assertThat(spaces.details(BUREAU, id).space().source().stale()).isTrue();
    on(TODAY, () -> {
      ledger.withdraw(CareRegion.JOB, batch);
      recalculation.catchUp(CareRegion.JOB);
    });
    assertThat(spaces.details(BUREAU, id).space().source().stale()).isFalse();
  }

  @Test
  void crisisCareStaysOutsideTheSpaceAndIsShownApart() {
    var id = opened(2026, null, 8_000);
    region.claim(provider, municipality, null, "46", "2026-03", 30_000, false);
    loaded(TODAY);

    var amounts = spaces.details(BUREAU, id).space().amounts();
    assertThat(amounts.claimed()).isEqualTo(Money.ZERO);
    assertThat(amounts.crisis()).isEqualTo(Money.ofCents(30_000));
  }

  @Test
  void aForecastSaysWhichPartMovedItAndWhichBatch() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, 7L, "45", "2026-09", 90_000, false);
    var batch = loaded("2026-11-23");

    var move = spaces.details(BUREAU, id).moves().getFirst();
    assertThat(move.batches()).containsExactly(batch);
    assertThat(move.since()).isEqualTo(LocalDate.parse(TODAY));
    assertThat(move.move().parts().get(ForecastPart.CLAIMED)).isEqualTo(90_000);
    assertThat(move.move().most()).contains(ForecastPart.CLAIMED);
  }

  @Test
  void aBatchThatBeganBeforeTheLastForecastAndEndedAfterItMovedTheNextOne() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, 7L, "45", "2026-09", 90_000, false);
    var batch = on("2026-11-21", () -> recalculation.byHand(CareRegion.JOB, region::load));
    on("2026-11-23", () -> recalculation.catchUp(CareRegion.JOB));

    assertThat(spaces.details(BUREAU, id).moves().getFirst().batches()).containsExactly(batch);
  }

  @Test
  void aRecalculationThatChangesNothingStoresNoSecondForecast() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    var stored = forecasts.historyCount(BUREAU, id);
    on("2026-11-25", () -> recalculation.startDay(CareRegion.JOB));

    assertThat(forecasts.historyCount(BUREAU, id)).isEqualTo(stored);
    assertThat(spaces.details(BUREAU, id).space().source().asOf()).isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @Test
  void theMonthsOfTheYearAddUpToTheForecast() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);

    var months = forecasts.months(BUREAU, id);
    var sum = months.stream().map(SpaceMonth::delivered).reduce(Money.ZERO, Money::plus);
    assertThat(months).hasSize(12);
    assertThat(sum.minus(spaces.details(BUREAU, id).space().amounts().forecast()).cents()).isBetween(-12L, 12L);
  }

  @Test
  void aWithdrawnBatchLeavesTheFiguresAsTheyWere() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    var before = spaces.details(BUREAU, id).space().amounts();
    region.claim(provider, municipality, 7L, "45", "2026-09", 90_000, false);
    var batch = loaded(TODAY);
    on(TODAY, () -> {
      ledger.withdraw(CareRegion.JOB, batch);
      recalculation.catchUp(CareRegion.JOB);
    });

    assertThat(spaces.details(BUREAU, id).space().amounts()).isEqualTo(before);
  }

  @Test
  void theProvidersRateHoldsFromTwentyFinishedAllocationsOn() {
    var id = opened(2026, null, 800_000);
    for (var number = 100L; number < 120; number++) {
      region.allocation(provider, municipality, number, "45", 7, "2026-01-05", "2026-02-01")
          .claim(provider, municipality, number, "45", "2026-01", 112_000, true);
    }
    region.allocation(provider, municipality, 200, "45", 7, "2026-12-01", "2026-12-31");
    loaded(TODAY);

    // each allocated 4 weeks of 7 hours at 80 euro = 2.240 and claimed 1.120: half is realised
    var details = spaces.details(BUREAU, id);
    assertThat(details.counts().ratePct()).isEqualByComparingTo("50.00");
    assertThat(details.space().amounts().future()).isEqualTo(Money.ofCents(140_000));
    assertThat(details.counts().allocations()).isEqualTo(21);
    assertThat(details.finished()).satisfies(finished -> {
      assertThat(finished.category()).isEqualTo("45");
      assertThat(finished.claimedPct()).isEqualByComparingTo("100");
      assertThat(finished.startedPct()).isZero();
    });
    assertThat(spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(provider), Pageable.unpaged())).hasSize(1);
  }

  private Money claimed(SpaceId id) {
    return spaces.details(BUREAU, id).space().amounts().claimed();
  }
}
