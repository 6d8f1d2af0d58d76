package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.contracting.warnings.WarnedContract.TariffSpan;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * When the products of a contract have no tariff any more although contract, lot and municipality go on. A tariff for
 * all holds where there is none for a municipality alone.
 */
record TariffEnds(WarnedContract contract, LocalDate today) {

  /** The last day with a tariff of each product that runs out somewhere; the earliest of its municipalities. */
  List<LocalDate> ofAll() {
    Set<@Nullable MunicipalityId> places = new HashSet<>(contract.municipalities());
    if (places.isEmpty()) {
      places.add(null);
    }
    return products().map(product -> places.stream().map(place -> lastDay(product, place)).flatMap(Optional::stream)
        .min(Comparator.naturalOrder())).flatMap(Optional::stream).toList();
  }

  /** The last day with a tariff of each product that runs out for a municipality. */
  List<LocalDate> of(MunicipalityId place) {
    return products().map(product -> lastDay(product, place)).flatMap(Optional::stream).toList();
  }

  private Stream<Integer> products() {
    return contract.tariffs().stream().map(TariffSpan::product).distinct();
  }

  /** Empty when tariffs hold without a gap for as long as they are needed. */
  private Optional<LocalDate> lastDay(int product, @Nullable MunicipalityId place) {
    var needed = needed(product, place);
    if (needed.isBefore(today)) {
      return Optional.empty();
    }
    var spans = contract.tariffs().stream().filter(span -> span.product() == product && span.isFor(place))
        .filter(span -> !span.from().isAfter(needed))
        .sorted(Comparator.comparing(TariffSpan::from)).toList();
    LocalDate last = null;
    for (var span : spans) {
      var follows = last == null || !span.from().isAfter(last.plusDays(1));
      if (!follows && !last.isBefore(today)) {
        break;
      }
      if (span.from().isAfter(today) && !follows) {
        break;
      }
      var to = span.to() == null ? needed : span.to();
      last = last == null || to.isAfter(last) ? to : last;
    }
    return Optional.ofNullable(last).filter(day -> day.isBefore(needed));
  }

  /** The last day on which care of a product can be delivered to a municipality. */
  private LocalDate needed(int product, @Nullable MunicipalityId place) {
    return Stream.concat(contract.tariffs().stream().filter(span -> span.product() == product).map(TariffSpan::lotTo),
            Stream.of(contract.end(), place == null ? contract.end() : contract.leaving().getOrDefault(place, contract.end())))
        .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
  }
}
