package nl.speelruimte.contracting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/** One running contract as a calculation reads it. */
record Agreement(
    ContractId id, Period term, Set<Integer> municipalities, Map<ProductKey, AgreedProduct> products) {

  Agreement {
    municipalities = Set.copyOf(municipalities);
    products = Map.copyOf(products);
  }

  boolean holds(int municipality, LocalDate day) {
    return term.contains(day) && municipalities.contains(municipality);
  }

  /** The product itself; without one, or for one that was not agreed, the only lot of its category. */
  Optional<LotId> lotOf(String category, @Nullable String product) {
    var agreed = product == null ? null : products.get(new ProductKey(category, product));
    return agreed != null ? Optional.of(agreed.lot) : onlyLotOf(category);
  }

  private Optional<LotId> onlyLotOf(String category) {
    var candidates = products.entrySet().stream()
        .filter(entry -> entry.getKey().category.equals(category))
        .map(entry -> entry.getValue().lot)
        .collect(Collectors.toSet());
    return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
  }

  boolean hasCategory(String category) {
    return products.keySet().stream().anyMatch(key -> key.category.equals(category));
  }

  /** A product by its category and code. */
  record ProductKey(String category, String code) {}

  /** A product as agreed; tariffs of one municipality come before those for all. */
  record AgreedProduct(LotId lot, DeliveryVariant variant, List<TariffTerm> tariffs) {

    AgreedProduct {
      tariffs = List.copyOf(tariffs);
    }

    Optional<AgreedTariff> tariff(int municipality, LocalDate day) {
      return tariffs.stream()
          .filter(term -> term.municipality == 0 || term.municipality == municipality)
          .filter(term -> term.period.contains(day))
          .map(TariffTerm::tariff)
          .findFirst();
    }
  }

  /** A tariff with its validity; municipality 0 stands for all. */
  record TariffTerm(int municipality, Period period, AgreedTariff tariff) {}
}
