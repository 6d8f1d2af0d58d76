package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.ledger.Claimed;
import nl.speelruimte.ledger.Standing;

/** In which space of its provider, municipality and year a claim or an allocation counts. */
final class Placing {

  private final List<SpaceToReckon> spaces;
  private final AgreedTerms terms;
  private final int year;

  Placing(List<SpaceToReckon> spaces, AgreedTerms terms, int year) {
    this.spaces = spaces;
    this.terms = terms;
    this.year = year;
  }

  /** The space of the product's lot on the service date, else the one of the whole contract. */
  Optional<SpaceToReckon> ofClaim(Claimed claim) {
    return of(claim.category(), claim.product(), claim.month());
  }

  Optional<SpaceToReckon> of(String category, String product, YearMonth month) {
    return spaceOf(lot(category, product, month), month.atDay(1));
  }

  /** By its product, else by its claims so far, else by the only lot of its category, else the whole contract. */
  Placed ofAllocation(Standing allocation, List<Claimed> claims) {
    var day = dayInYear(allocation.start());
    var category = allocation.category();
    if (category != null && allocation.product() != null) {
      return new Placed(spaceOf(terms.lot(category, allocation.product(), day), day), false);
    }
    var byClaims = claims.stream().map(claim -> lot(claim.category(), claim.product(), claim.month()))
        .flatMap(Optional::stream).findFirst();
    if (byClaims.isPresent()) {
      return new Placed(spaceOf(byClaims, day), false);
    }
    var onlyLot = category == null ? Optional.<LotId>empty() : terms.onlyLot(category, day);
    return new Placed(spaceOf(onlyLot, day), onlyLot.isEmpty());
  }

  private Optional<LotId> lot(String category, String product, YearMonth month) {
    return terms.lot(category, product, month.atDay(1)).or(() -> terms.lot(category, product, month.atEndOfMonth()));
  }

  private LocalDate dayInYear(LocalDate start) {
    var first = LocalDate.of(year, 1, 1);
    return start.isBefore(first) ? first : start;
  }

  /** Without a space of its lot the one of a whole contract takes it; the only space of a lot takes what has no lot. */
  private Optional<SpaceToReckon> spaceOf(Optional<LotId> lot, LocalDate day) {
    return lot.flatMap(it -> spaces.stream().filter(space -> it.equals(space.lot())).findFirst())
        .or(() -> whole().filter(space -> space.period().contains(day)).findFirst())
        .or(() -> whole().findFirst())
        .or(() -> lot.isEmpty() && spaces.size() == 1 ? Optional.of(spaces.getFirst()) : Optional.empty());
  }

  private Stream<SpaceToReckon> whole() {
    return spaces.stream().filter(space -> space.lot() == null);
  }

  /** @param guessed whether nothing said in which lot it belongs */
  record Placed(Optional<SpaceToReckon> space, boolean guessed) {}
}
