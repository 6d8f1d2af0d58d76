package nl.speelruimte.contracting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.speelruimte.contracting.Agreement.ProductKey;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with one provider, in memory and unchanging: cheap enough to ask for each line of a file. Where two
 * contracts hold for a municipality on a day, the one that began last answers first.
 */
public final class AgreementsOfProvider {

  private final List<Agreement> latestFirst;
  private final Map<ProductKey, DeliveryVariant> products;

  AgreementsOfProvider(List<Agreement> latestFirst, Map<ProductKey, DeliveryVariant> products) {
    this.latestFirst = List.copyOf(latestFirst);
    this.products = products;
  }

  /**
   * The contract and the lot under which a product falls. A product that was not agreed falls in the only lot of its
   * category, or else under the only contract that knows the category or that there is.
   *
   * @param product the code; null when only the category is known
   */
  public Optional<AgreedPlace> placeOf(
      MunicipalityId municipality, String category, @Nullable String product, LocalDate day) {
    return firstFor(municipality, category, product, day)
        .or(() -> at(municipality, day)
            .filter(agreement -> agreement.lotOf(category, product, day).isPresent()).findFirst())
        .or(() -> only(at(municipality, day).filter(agreement -> agreement.hasCategory(category, day))))
        .or(() -> only(at(municipality, day)))
        .map(agreement -> new AgreedPlace(agreement.id(), agreement.lotOf(category, product, day).orElse(null)));
  }

  /** The agreed tariff; one for the municipality itself goes before one for all. */
  public Optional<AgreedTariff> tariff(MunicipalityId municipality, String category, String product, LocalDate day) {
    var key = new ProductKey(category, product);
    return at(municipality, day)
        .flatMap(agreement -> agreement.product(key, day).stream())
        .flatMap(agreed -> agreed.tariff(municipality.value(), day).stream())
        .findFirst();
  }

  /** The agreed tariff in eurocent. */
  public OptionalLong tariffCent(MunicipalityId municipality, String category, String product, LocalDate day) {
    return tariff(municipality, category, product, day).map(AgreedTariff::amountCent).map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** How a product is paid for; from the product list when it is in no contract. */
  public Optional<DeliveryVariant> variantOf(String category, @Nullable String product) {
    return product == null ? Optional.empty() : Optional.ofNullable(products.get(new ProductKey(category, product)));
  }

  /** Whether the product, or without one any product of the category, is in a contract on that day. */
  public boolean covers(MunicipalityId municipality, String category, @Nullable String product, LocalDate day) {
    return firstFor(municipality, category, product, day).isPresent();
  }

  private Optional<Agreement> firstFor(MunicipalityId municipality, String category, @Nullable String product,
      LocalDate day) {
    return at(municipality, day)
        .filter(agreement -> product == null
            ? agreement.hasCategory(category, day)
            : agreement.product(new ProductKey(category, product), day).isPresent())
        .findFirst();
  }

  private static Optional<Agreement> only(Stream<Agreement> some) {
    var first = some.limit(2).toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }

  private Stream<Agreement> at(MunicipalityId municipality, LocalDate day) {
    return latestFirst.stream().filter(agreement -> agreement.holds(municipality.value(), day));
  }
}
