package nl.speelruimte.plans.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.SpaceAmounts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.SpaceProgress;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpaceSource;
import nl.speelruimte.spending.forecast.SignalReason;
import org.junit.jupiter.api.Test;

/** Where a promise lands, and that it is never taken off a forecast. */
class SpacePromiseTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void anEffectLandsInTheSpaceOfItsLot() {
    assertThat(promised(List.of(space(1, null), space(1, 7), space(1, 8)), effect(1, 7, 50)))
        .containsExactly(0L, 50L, 0L);
  }

  @Test
  void withoutASpaceForItsLotItLandsInThatOfTheWholeContract() {
    assertThat(promised(List.of(space(1, 8), space(1, null)), effect(1, 7, 50))).containsExactly(0L, 50L);
  }

  @Test
  void anEffectOnTheWholeContractLandsInTheOnlySpaceThereIs() {
    assertThat(promised(List.of(space(1, 8), space(2, 9)), effect(1, null, 50))).containsExactly(50L, 0L);
  }

  @Test
  void whatCouldLandInTwoSpacesOrInNoneStaysOutside() {
    var placed = SpacePromise.place(List.of(space(1, 8), space(1, 9)),
        List.of(effect(1, null, 50), effect(3, null, 4), effect(1, 6, 2)));

    assertThat(placed.spaces()).allMatch(each -> each.promised().isZero());
    assertThat(placed.elsewhere()).isEqualTo(Money.ofEuros(56));
  }

  @Test
  void allQuartersTogetherStandBesideTheForecastWhichStaysAsItIs() {
    var promise = SpacePromise.place(List.of(space(1, null)), List.of(effect(1, null, 50), effect(1, null, 70)))
        .spaces().getFirst();

    assertThat(promise.promised()).isEqualTo(Money.ofEuros(120));
    assertThat(promise.forecast()).isEqualTo(Money.ofEuros(1_100));
    assertThat(promise.leftIfItComesTrue()).isEqualTo(Money.ofEuros(20));
    assertThat(promise.space().amounts().headroom()).isEqualTo(Money.ofEuros(-100));
  }

  @Test
  void linesAddUpPerPlaceAndQuarter() {
    var lines = EffectLine.of(List.of(effect(1, null, 50), effect(2, 7, 5), effect(1, null, 70)));

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().quarters()).isEqualTo(Arrays.asList(null, Money.ofEuros(120), null, null));
    assertThat(EffectLine.sum(lines, 2)).isEqualTo(Money.ofEuros(125));
    assertThat(EffectLine.sum(lines, 1)).isEqualTo(Money.ZERO);
  }

  private static List<Long> promised(List<SpaceRow> spaces, MeasureEffect... effects) {
    return SpacePromise.place(spaces, List.of(effects)).spaces().stream().map(each -> each.promised().cents() / 100)
        .toList();
  }

  private static MeasureEffect effect(int municipality, Integer lot, long euros) {
    return new MeasureEffect(new MunicipalityId(municipality), "M" + municipality, lot == null ? null : new LotId(lot),
        lot == null ? null : "L" + lot, 2, Money.ofEuros(euros));
  }

  private static SpaceRow space(int municipality, Integer lot) {
    var none = Money.ZERO;
    return new SpaceRow(new SpaceId(UUID.randomUUID()),
        new SpacePlace(new ProviderId(1), "P", new MunicipalityId(municipality), "M", new ContractId(1), "C",
            lot == null ? null : new LotId(lot), null, 2026),
        new SpaceAmounts(Money.ofEuros(1_000), none, none, none, none, none, none, none, none, Money.ofEuros(1_100), none,
            none, Money.ofEuros(-100), none, none),
        new SpaceProgress(BigDecimal.ONE, null, null, BigDecimal.TEN, null, SignalReason.FORECAST_ABOVE_SPACE),
        new SpaceSource(DAY, DAY, null, false));
  }
}
