package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.util.function.Function;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.AppliedRate;
import nl.speelruimte.spending.forecast.RealisationRates;
import org.springframework.stereotype.Component;

/** A reckoner for each space, with the rates of its provider and what the region chose. */
@Component
class SpaceReckoners {

  private final RateBook rates;
  private final SpendingSettings settings;

  SpaceReckoners(RateBook rates, SpendingSettings settings) {
    this.rates = rates;
    this.settings = settings;
  }

  RealisationRates rates(ProviderId provider) {
    return rates.of(provider);
  }

  SpaceReckoner of(SpaceToReckon space, PairFacts facts, LocalDate asOf, Function<String, AppliedRate> rate) {
    return new SpaceReckoner(space, facts, asOf, rate, settings);
  }
}
