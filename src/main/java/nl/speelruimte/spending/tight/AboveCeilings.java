package nl.speelruimte.spending.tight;

import java.util.Optional;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.forecast.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a space is above its ceiling and stays payable, from its figures of now or as they were shown then. */
@Service
@Transactional(readOnly = true)
public class AboveCeilings {

  private final SpendingSpaces spaces;

  AboveCeilings(SpendingSpaces spaces) {
    this.spaces = spaces;
  }

  /**
   * An allocation is specific when it says a volume or a budget. With too few allocations for a forecast only what was
   * claimed is looked at.
   *
   * @param asOf from where one looks back; null for now
   * @return empty when the space was not there then, or when this was not kept yet
   * @throws NotHere when there is no such space for this viewer
   */
  public Optional<AboveCeiling> of(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var shown = asOf == null ? Optional.of(spaces.details(viewer, id).space()) : then(viewer, id, asOf);
    return shown.flatMap(AboveCeilings::above);
  }

  private Optional<SpaceRow> then(Viewer viewer, SpaceId id, AsOf asOf) {
    spaces.details(viewer, id);
    return spaces.row(viewer, id, asOf);
  }

  private static Optional<AboveCeiling> above(SpaceRow space) {
    var amounts = space.amounts();
    var known = space.progress().signal() != Signal.UNKNOWN;
    return Optional.ofNullable(amounts.payable()).map(payable -> AboveCeiling.of(amounts.amount(), amounts.claimed(),
        known ? amounts.forecast() : amounts.claimed(), payable, amounts.crisis()));
  }
}
