package nl.speelruimte.spending;

import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Pageable;

/** UC-30: claims and allocations count in the space of the contract that holds for them. */
class SpacesOfTwoContractsTests extends StoryOfASpace {

  /** Three hours a week in 53 weeks at 80 euro. */
  private static final long WHOLE_YEAR = 1_272_000;

  @Test
  void whatIsDeliveredUnderASecondContractCountsInTheSpaceOfThatOne() {
    var living = region.contractFor(provider, "44", municipality);
    var ambulant = opened(contract, null);
    var residential = opened(living, null);
    region.allocation(provider, municipality, 11, "45", 3, "2026-01-01", "2026-12-31")
        .allocation(provider, municipality, 12, "44", 3, "2026-01-01", "2026-12-31")
        .claim(provider, municipality, 11L, "45", "2026-03", 10_000, true)
        .claim(provider, municipality, 12L, "44", "2026-03", 20_000, true);
    loaded(TODAY);

    assertThat(amounts(ambulant).claimed()).isEqualTo(Money.ofCents(10_000));
    assertThat(amounts(residential).claimed()).isEqualTo(Money.ofCents(20_000));
    assertThat(amounts(ambulant).exposure()).isEqualTo(Money.ofCents(WHOLE_YEAR));
    assertThat(amounts(residential).exposure()).isEqualTo(Money.ofCents(WHOLE_YEAR));
  }

  @Test
  void aContractWithoutASpaceFillsNoSpaceOfAnother() {
    region.contractFor(provider, "44", municipality);
    var ambulant = opened(contract, null);
    region.claim(provider, municipality, null, "44", "2026-03", 20_000, true);
    loaded(TODAY);

    assertThat(amounts(ambulant).claimed()).isEqualTo(Money.ZERO);
  }

  @Test
  void careThatIsAllocatedAndFitsInNoSpaceIsRaised() {
    region.contractFor(provider, "44", municipality);
    opened(contract, null);
    region.allocation(provider, municipality, 12, "44", 3, "2026-01-01", "2026-12-31");
    loaded(TODAY);

    assertThat(points.rows(BUREAU, new AttentionFilter(provider, municipality, "spending.unplaced", false),
        Pageable.ofSize(9))).singleElement()
        .satisfies(point -> assertThat(point.figures())
            .containsExactly("2026", Money.ZERO, Money.ofCents(WHOLE_YEAR)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "A")
  void whereTheContractChangesInJulyAnAllocationCountsByMonthInBothSpaces(@Nullable String lot) {
    var next = region.followUp(contract, LocalDate.of(2026, 7, 1));
    var before = opened(contract, lot);
    var after = opened(next, lot);
    region.allocation(provider, municipality, 11, "45", 3, "2026-01-01", "2026-12-31")
        .claim(provider, municipality, 11L, "45", "2026-03", 10_000, true)
        .claim(provider, municipality, 11L, "45", "2026-08", 20_000, true);
    loaded(TODAY);

    assertThat(amounts(before).claimed()).isEqualTo(Money.ofCents(10_000));
    assertThat(amounts(after).claimed()).isEqualTo(Money.ofCents(20_000));
    assertThat(amounts(before).exposure().plus(amounts(after).exposure())).isEqualTo(Money.ofCents(WHOLE_YEAR));
    assertThat(amounts(before).exposure().cents()).isEqualTo(Math.round(WHOLE_YEAR * 181 / 365.0));
    assertThat(amounts(before).future()).isEqualTo(Money.ZERO);
    assertThat(amounts(after).future().cents()).isEqualTo(Math.round(WHOLE_YEAR * 92 / 365.0));
    // one newcomer in twelve months, who began in January; nothing new can begin under the contract that ended
    assertThat(amounts(before).inflow()).isEqualTo(Money.ZERO);
    assertThat(amounts(after).inflow().cents()).isEqualTo(Math.round(WHOLE_YEAR * 31 / 365.0 / 12));
    for (var space : new SpaceId[] {before, after}) {
      assertThat(facts.allocations(BUREAU, spaces.details(BUREAU, space), Pageable.ofSize(9)))
          .singleElement().satisfies(row -> assertThat(row.value()).isEqualTo(amounts(space).exposure()));
    }
  }

  @Test
  void anAllocationFromBeforeTheContractCountsFromItsBeginningOn() {
    jdbc.sql("UPDATE contracting_contract SET start_date = '2026-03-01' WHERE number = ?").param(contract).update();
    var lotA = opened(contract, "A");
    opened(contract, "B");
    region.allocation(provider, municipality, 11, "45", 3, "2025-11-01", "2026-10-31");
    loaded(TODAY);

    // 53 weeks of three hours at 80 euro over 365 days, of which 245 from March to October
    assertThat(amounts(lotA).exposure().cents()).isEqualTo(Math.round(WHOLE_YEAR * 245 / 365.0));
  }

  private SpaceAmounts amounts(SpaceId id) {
    return spaces.details(BUREAU, id).space().amounts();
  }

  private SpaceId opened(String number, @Nullable String lot) {
    return on("2025-10-01", () -> recalculation.byHand(CareRegion.JOB,
        () -> spaces.open(BUREAU, region.draft(provider, municipality, 2026, number, lot, 8_000))));
  }
}
