package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.contracting.AgreedPlace;
import nl.speelruimte.contracting.AgreedTariff;
import nl.speelruimte.contracting.AgreementsOfProvider;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.TariffBasis;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.spending.forecast.Delivery;
import nl.speelruimte.spending.forecast.Tariff;
import nl.speelruimte.spending.forecast.Tariffs;
import nl.speelruimte.spending.forecast.Volume;
import org.jspecify.annotations.Nullable;

/** What was agreed with one provider for one municipality, as the figures need it. */
final class AgreedTerms {

  private final AgreementsOfProvider agreements;
  private final MunicipalityId municipality;

  AgreedTerms(AgreementsOfProvider agreements, MunicipalityId municipality) {
    this.agreements = agreements;
    this.municipality = municipality;
  }

  /** Whether nothing was agreed since these were read. */
  boolean areThose(AgreedTerms others) {
    return agreements == others.agreements && municipality.equals(others.municipality);
  }

  /**
   * The contract and lot of a product on a day of service.
   *
   * @param product null when only the category is known: then the only lot of it, or no lot
   */
  Optional<AgreedPlace> place(String category, @Nullable String product, LocalDate day) {
    return agreements.placeOf(municipality, category, product, day);
  }

  /** How a product is counted; effort when nothing was agreed. */
  Delivery delivery(String category, String product) {
    return agreements.variantOf(category, product).filter(variant -> variant == DeliveryVariant.OUTPUT)
        .map(_ -> Delivery.OUTPUT).orElse(Delivery.EFFORT);
  }

  Tariffs tariffs(String category, String product) {
    return day -> agreements.tariff(municipality, category, product, day).map(AgreedTerms::tariff);
  }

  private static Tariff tariff(AgreedTariff agreed) {
    var perHour = agreed.basis() == TariffBasis.HOUR_FOR_MINUTES;
    return new Tariff(agreed.amountCent(), perHour ? Volume.HOUR : agreed.unit());
  }
}
