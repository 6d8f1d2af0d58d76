package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** UC-34: what becomes of past forecasts once the year is due. */
class ScoresOfForecastsTests extends StoryOfASpace {

  /** In months since January: up to there the claims were due on the day of the story. */
  private static final int SEPTEMBER = 8;

  @Test
  void aPastForecastIsScoredOnceTheYearIsDue() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, 7L, "45", "2026-12", 123_000, true);
    loaded("2027-02-01");

    var past = forecasts.history(BUREAU, id, PageRequest.of(0, 50)).stream()
        .filter(each -> each.forecast().cents() > 0 && each.asOf().equals(LocalDate.parse(TODAY))).findFirst();
    assertThat(past).hasValueSatisfying(scored -> {
      assertThat(scored.actual()).isEqualTo(Money.ofCents(663_000));
      assertThat(scored.score().doubleValue()).isEqualTo(663_000.0 / scored.forecast().cents(), within(0.000001));
      assertThat(scored.score()).hasScaleOf(6);
    });
    assertThat(forecasts.accuracy(BUREAU, 2026)).filteredOn(
        month -> month.monthOffset() == SEPTEMBER).singleElement().satisfies(month -> {
          assertThat(month.forecasts()).isPositive();
          assertThat(month.meanErrorPct()).isPositive();
        });
  }

  @Test
  void aForecastOfTheLastDayOfAMonthIsScoredWithThoseThatKnowAsMuch() {
    opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, 7L, "45", "2026-09", 70_000, true);
    loaded("2026-11-30");
    region.claim(provider, municipality, 7L, "45", "2026-11", 50_000, true);
    loaded("2027-02-01");

    assertThat(forecasts.accuracy(Viewers.provider(provider), 2026)).extracting(AccuracySummary::monthOffset)
        .contains(SEPTEMBER, SEPTEMBER + 1);
  }

  @Test
  void aPastForecastOfNothingHasNoScoreButCountsAsOneThatMissed() {
    var id = opened(2026, null, 8_000);
    loaded(TODAY);
    region.claim(provider, municipality, null, "45", "2026-12", 123_000, true);
    loaded("2027-02-01");

    assertThat(forecasts.history(BUREAU, id, PageRequest.of(0, 50)))
        .filteredOn(past -> past.forecast().cents() == 0).isNotEmpty().allSatisfy(past -> {
          assertThat(past.actual()).isEqualTo(Money.ofCents(123_000));
          assertThat(past.score()).isNull();
        });
    assertThat(forecasts.accuracy(Viewers.provider(provider), 2026)).filteredOn(
        month -> month.monthOffset() == SEPTEMBER).singleElement().satisfies(month -> {
          assertThat(month.forecasts()).isOne();
          assertThat(month.hits()).isZero();
          assertThat(month.meanErrorPct()).isNull();
          assertThat(month.medianScore()).isNull();
        });
  }

  @Test
  void theMeanErrorPassesOverAForecastOfNothing() {
    opened(2026, "A", 8_000);
    opened(2026, "B", 9_000);
    workedExample();
    loaded(TODAY);
    region.claim(provider, municipality, null, "54", "2026-12", 20_000, true);
    loaded("2027-02-01");

    assertThat(forecasts.accuracy(Viewers.provider(provider), 2026)).filteredOn(
        month -> month.monthOffset() == SEPTEMBER).singleElement().satisfies(month -> {
          assertThat(month.forecasts()).isEqualTo(2);
          assertThat(month.meanErrorPct()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(99));
          assertThat(month.medianScore()).isBetween(new BigDecimal("0.5"), BigDecimal.ONE);
        });
  }
}
