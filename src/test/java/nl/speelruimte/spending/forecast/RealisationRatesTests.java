package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealisationRatesTests {

  private static final ReferenceRate REGION = reference("45", 400, "0.87", "0.80", "0.95");

  @Test
  void aProviderWithEnoughHistoryHasItsOwnRate() {
    var rate = rates(cohort(20, 1000, 1_103)).of("45");

    assertThat(rate.source()).isEqualTo(RateSource.PROVIDER);
    assertThat(rate.rate()).isEqualByComparingTo("1.103");
    assertThat(rate.low()).isEqualByComparingTo("0.80");
    assertThat(rate.high()).isEqualByComparingTo("0.95");
  }

  @Test
  void withTooLittleHistoryTheRegionsRateHolds() {
    var rate = rates(cohort(19, 1000, 500)).of("45");

    assertThat(rate.source()).isEqualTo(RateSource.REGION);
    assertThat(rate.rate()).isEqualByComparingTo("0.87");
    assertThat(rate.count()).isEqualTo(400);
  }

  @Test
  void withoutAnyHistoryEverythingIsExpected() {
    assertThat(rates(Cohort.EMPTY).of("54")).isEqualTo(AppliedRate.FULL);
    var few = new RealisationRates(Map.of(), Map.of("45", reference("45", 19, "0.5", null, null)),
        RateLimits.STANDARD).of("45");
    assertThat(few).isEqualTo(AppliedRate.FULL);
  }

  @Test
  void theRegionsRateIsOverAllProvidersAndNotRounded() {
    var reference = ReferenceRate.of("45", List.of(cohort(20, 1000, 700), cohort(1, 2000, 1_910)), RateLimits.STANDARD);
    var third = ReferenceRate.of("45", List.of(cohort(21, 3, 2)), RateLimits.STANDARD);

    assertThat(reference.count()).isEqualTo(21);
    assertThat(reference.rate()).isEqualByComparingTo("0.87");
    assertThat(reference.low()).isNull();
    assertThat(Exact.money(third.rate().multiply(BigDecimal.valueOf(300_000_000))).cents()).isEqualTo(200_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 0.872, 0.80, 0.95, true, the same whole percent",
    "400, 0.875, 0.80, 0.95, false, the next percent",
    "400, 0.87, 0.806, 0.95, false, another low end",
    "400, 0.87, 0.80, , false, no high end any more",
    "19, 0.87, 0.80, 0.95, false, too few allocations to be used",
    "20, 0.87, 0.80, 0.95, true, fewer allocations but enough"
  })
  void aShiftWithinAPercentIsTooSmallToSee(
      long count, String rate, String low, String high, boolean alike, String what) {
    assertThat(REGION.looksLike(reference("45", count, rate, low, high), RateLimits.STANDARD)).as(what)
        .isEqualTo(alike);
  }

  @Test
  void anAbsurdRateIsARateLikeAnyOther() {
    var absurd = ReferenceRate.of("45", List.of(cohort(20, 1, Long.MAX_VALUE)), RateLimits.STANDARD);

    assertThat(absurd.rate()).isEqualByComparingTo(BigDecimal.valueOf(Long.MAX_VALUE));
    assertThat(REGION.looksLike(absurd, RateLimits.STANDARD)).isFalse();
  }

  @Test
  void fourPeersAreTooFewToShowTheirSpread() {
    assertThat(ReferenceRate.of("45", Collections.nCopies(4, cohort(20, 1000, 800)), RateLimits.STANDARD).low())
        .isNull();
  }

  @Test
  void fivePeersGiveTheirQuartiles() {
    var peers = Stream.of(700L, 800L, 850L, 900L, 990L).map(approved -> cohort(20, 1000, approved)).toList();
    var reference = ReferenceRate.of("45", peers, RateLimits.STANDARD);

    assertThat(reference.low()).isEqualByComparingTo("0.8");
    assertThat(reference.high()).isEqualByComparingTo("0.9");
  }

  @Test
  void aCohortAlsoSaysOnHowManyCareWasStartedAndClaimed() {
    var cohort = new Cohort(20, 1000, 800, 18, 16);

    assertThat(cohort.startRate().orElseThrow()).isEqualByComparingTo("0.9");
    assertThat(cohort.countRate().orElseThrow()).isEqualByComparingTo("0.8");
    assertThat(Cohort.EMPTY.rate()).isEmpty();
  }

  private static RealisationRates rates(Cohort own) {
    return new RealisationRates(Map.of("45", own), Map.of("45", REGION), RateLimits.STANDARD);
  }

  private static ReferenceRate reference(
      String category, long count, String rate, @Nullable String low, @Nullable String high) {
    return new ReferenceRate(category, count, new BigDecimal(rate), low == null ? null : new BigDecimal(low),
        high == null ? null : new BigDecimal(high));
  }

  private static Cohort cohort(long count, long value, long approved) {
    return new Cohort(count, value, approved, count, count);
  }
}
