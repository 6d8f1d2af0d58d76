package nl.speelruimte.spending.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.speelruimte.contracting.AgreedPlace;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.ledger.Claimed;
import nl.speelruimte.ledger.Standing;
import org.jspecify.annotations.Nullable;

/**
 * In which space of its provider, municipality and year a claim or a month of an allocation counts: the one of the
 * product's lot in the contract that holds in that month, else the one of that whole contract.
 */
final class Placing {

  private final List<SpaceToReckon> spaces;
  private final AgreedTerms terms;
  private final Map<Delivered, Optional<SpaceToReckon>> known = new HashMap<>();

  Placing(List<SpaceToReckon> spaces, AgreedTerms terms) {
    this.spaces = spaces;
    this.terms = terms;
  }

  Optional<SpaceToReckon> ofClaim(Claimed claim) {
    return of(claim.category(), claim.product(), claim.month());
  }

  /** @param product null when only the category is known */
  Optional<SpaceToReckon> of(String category, @Nullable String product, YearMonth month) {
    return known.computeIfAbsent(new Delivered(category, product, month),
        it -> spaceOf(place(it.category, it.product, it.month), it.month));
  }

  /** By its product, else by its claims so far, else by the only lot of its category, else the whole contract. */
  Placed ofAllocation(Standing allocation, List<Claimed> claims, YearMonth month) {
    var category = allocation.category();
    if (category != null && allocation.product() != null) {
      return new Placed(of(category, allocation.product(), month), false);
    }
    var telling = claims.stream().filter(this::hasLot).findFirst();
    if (telling.isPresent()) {
      return new Placed(of(telling.get().category(), telling.get().product(), month), false);
    }
    if (category == null) {
      return new Placed(spaceOf(Optional.empty(), month), true);
    }
    return new Placed(of(category, null, month), place(category, null, month).map(AgreedPlace::lot).isEmpty());
  }

  private boolean hasLot(Claimed claim) {
    return place(claim.category(), claim.product(), claim.month()).map(AgreedPlace::lot).isPresent();
  }

  /** As agreed at the beginning of the month, or at its end for what began in it. */
  private Optional<AgreedPlace> place(String category, @Nullable String product, YearMonth month) {
    var first = terms.place(category, product, month.atDay(1));
    var last = terms.place(category, product, month.atEndOfMonth());
    return Stream.of(first, last).flatMap(Optional::stream).filter(place -> place.lot() != null).findFirst()
        .or(() -> first).or(() -> last);
  }

  /**
   * Where the contract has no space for it, another contract's space of the same lot takes it. What no contract holds
   * for goes to a space of a whole contract; what has no lot goes to the only space there is.
   */
  private Optional<SpaceToReckon> spaceOf(Optional<AgreedPlace> place, YearMonth month) {
    var lot = place.map(AgreedPlace::lot);
    Predicate<SpaceToReckon> ofContract =
        space -> place.map(AgreedPlace::contract).filter(space.contract()::equals).isPresent();
    return first(ofContract.and(ofLot(lot)))
        .or(() -> first(ofContract.and(SpaceToReckon::isWhole)))
        .or(() -> first(ofLot(lot).and(space -> space.runsIn(month))))
        .or(() -> first(ofLot(lot)))
        .or(() -> place.isPresent() ? Optional.empty()
            : first(space -> space.isWhole() && space.runsIn(month)).or(() -> first(SpaceToReckon::isWhole)))
        .or(() -> lot.isEmpty() && spaces.size() == 1
            ? first(place.isPresent() ? ofContract : _ -> true) : Optional.empty());
  }

  private static Predicate<SpaceToReckon> ofLot(Optional<LotId> lot) {
    return space -> lot.filter(it -> it.equals(space.lot())).isPresent();
  }

  private Optional<SpaceToReckon> first(Predicate<SpaceToReckon> which) {
    return spaces.stream().filter(which).findFirst();
  }

  /** @param guessed whether nothing said in which lot it belongs */
  record Placed(Optional<SpaceToReckon> space, boolean guessed) {}

  private record Delivered(String category, @Nullable String product, YearMonth month) {}
}
