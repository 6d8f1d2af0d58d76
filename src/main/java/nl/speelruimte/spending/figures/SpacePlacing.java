package nl.speelruimte.spending.figures;

import java.util.UUID;
import java.util.function.Predicate;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.SpendPerMonth;
import nl.speelruimte.spending.forecast.Crisis;
import org.springframework.stereotype.Component;

/** Tells which rows of the roll-up count in a space, by the same rule as the figures. */
@Component
public class SpacePlacing {

  private final FigureStore figures;
  private final AgreedTermsReader terms;

  SpacePlacing(FigureStore figures, AgreedTermsReader terms) {
    this.figures = figures;
    this.terms = terms;
  }

  /** Whether a row of the roll-up of this provider, municipality and year counts in that space. */
  public Predicate<SpendPerMonth> in(UUID space, ProviderId provider, MunicipalityId municipality, int year) {
    var spaces = figures.spaces(new PairYear(provider, municipality, year));
    var placing = new Placing(spaces, terms.of(provider, municipality));
    return spend -> placing.of(spend.category(), spend.product(), spend.month())
        .filter(found -> found.id().equals(space))
        .filter(found -> !found.crisisExcluded() || !Crisis.is(spend.category())).isPresent();
  }
}
