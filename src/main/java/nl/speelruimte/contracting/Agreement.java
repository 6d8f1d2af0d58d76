package nl.speelruimte.contracting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/** One running contract as a calculation reads it; municipalities with the days on which they take part. */
record Agreement(
    ContractId id, Period term, Map<Integer, Period> municipalities, Map<ProductKey, AgreedProduct> products) {

  Agreement {
    municipalities = Map.copyOf(municipalities);
    products = Map.copyOf(products);
  }

  boolean holds(int municipality, LocalDate day) {
    var takesPart = municipalities.get(municipality);
    return takesPart != null && term.contains(day) && takesPart.contains(day);
  }

  /** The product itself; without one, or for one that was not agreed on that day, the only lot of its category. */
  Optional<LotId> lotOf(String category, @Nullable String product, LocalDate day) {
    return product == null ? onlyLotOf(category, day)
        : product(new ProductKey(category, product), day).map(AgreedProduct::lot).or(() -> onlyLotOf(category, day));
  }

  /** A product as agreed, as long as its lot runs. */
  Optional<AgreedProduct> product(ProductKey key, LocalDate day) {
    return Optional.ofNullable(products.get(key)).filter(agreed -> agreed.days.contains(day));
  }

  private Optional<LotId> onlyLotOf(String category, LocalDate day) {
    var candidates = products.entrySet().stream()
        .filter(entry -> entry.getKey().category.equals(category) && entry.getValue().days.contains(day))
        .map(entry -> entry.getValue().lot)
        .collect(Collectors.toSet());
    return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
  }

  boolean hasCategory(String category, LocalDate day) {
    return products.entrySet().stream()
        .anyMatch(entry -> entry.getKey().category.equals(category) && entry.getValue().days.contains(day));
  }

  /** A product by its category and code. */
  record ProductKey(String category, String code) {}

  /** A product as agreed, on the days of its lot; tariffs of one municipality come before those for all. */
  record AgreedProduct(LotId lot, Period days, DeliveryVariant variant, List<TariffTerm> tariffs) {

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
