package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealisationRatesTests {

  private static final ReferenceRate REGION = new ReferenceRate("45", 400, 87, 80, 95);

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
    var few = new RealisationRates(Map.of(), Map.of("45", new ReferenceRate("45", 19, 50, null, null)),
        RateLimits.STANDARD).of("45");
    assertThat(few).isEqualTo(AppliedRate.FULL);
  }

  @Test
  void theRegionsRateIsInWholePercentsOverAllProviders() {
    var reference = ReferenceRate.of("45", List.of(cohort(20, 1000, 700), cohort(1, 2000, 1_910)), RateLimits.STANDARD);

    assertThat(reference).isEqualTo(new ReferenceRate("45", 21, 87, null, null));
  }

  @Test
  void fourPeersAreTooFewToShowTheirSpread() {
    assertThat(ReferenceRate.of("45", Collections.nCopies(4, cohort(20, 1000, 800)), RateLimits.STANDARD).lowPct())
        .isNull();
  }

  @Test
  void fivePeersGiveTheirQuartiles() {
    var peers = Stream.of(700L, 800L, 850L, 900L, 990L).map(approved -> cohort(20, 1000, approved)).toList();
    var reference = ReferenceRate.of("45", peers, RateLimits.STANDARD);

    assertThat(reference.lowPct()).isEqualTo(80);
    assertThat(reference.highPct()).isEqualTo(90);
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

  private static Cohort cohort(long count, long value, long approved) {
    return new Cohort(count, value, approved, count, count);
  }
}
