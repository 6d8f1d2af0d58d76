package nl.speelruimte.exchange.reading;

import java.time.LocalDate;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** What was agreed about a product, to notice what deviates from it. */
public interface Agreed {

  /**
   * What is agreed on that day.
   *
   * @param category of two digits
   * @param product null when only the category is named
   */
  Agreement on(ProviderId provider, MunicipalityId municipality, String category, @Nullable String product,
      LocalDate day);

  /**
   * @param covered whether a contract of the provider holds the product
   * @param tariffCents the agreed tariff in eurocent per unit, or null when there is none to compare with
   */
  record Agreement(boolean covered, @Nullable Long tariffCents) {}
}
