package nl.speelruimte.plans.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.forecast.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A spending space with what a plan promises there, which stands beside the forecast and is never taken off it (F16).
 *
 * @param promised all quarters together
 */
public record SpacePromise(SpaceRow space, Money promised) {

  /** The space itself, after its adjustments. */
  public Money amount() {
    return space.amounts().amount();
  }

  /** Null as long as too little is known to tell one. */
  public @Nullable Money forecast() {
    return space.progress().signal() == Signal.UNKNOWN ? null : space.amounts().forecast();
  }

  /** What would be left of the space if all of it came true; null without a forecast. It is no figure of the space. */
  public @Nullable Money leftIfItComesTrue() {
    var forecast = forecast();
    return forecast == null ? null : amount().minus(forecast).plus(promised);
  }

  /**
   * Places the effects: in the space of their municipality and lot; else in the one for its whole contract, or in the
   * only one there.
   */
  public static Placed place(List<SpaceRow> spaces, List<MeasureEffect> effects) {
    var promises = new ArrayList<>(spaces.stream().map(space -> new SpacePromise(space, Money.ZERO)).toList());
    var elsewhere = Money.ZERO;
    for (var effect : effects) {
      var index = indexOf(spaces, effect);
      if (index < 0) {
        elsewhere = elsewhere.plus(effect.amount());
      } else {
        var before = promises.get(index);
        promises.set(index, new SpacePromise(before.space, before.promised.plus(effect.amount())));
      }
    }
    return new Placed(promises, elsewhere);
  }

  private static int indexOf(List<SpaceRow> spaces, MeasureEffect effect) {
    var whole = -1;
    var only = -1;
    var there = 0;
    for (var index = 0; index < spaces.size(); index++) {
      var place = spaces.get(index).place();
      if (place.municipality().equals(effect.municipality())) {
        if (Objects.equals(place.lot(), effect.lot())) {
          return index;
        }
        whole = place.lot() == null ? index : whole;
        only = index;
        there++;
      }
    }
    return whole >= 0 ? whole : there == 1 && effect.lot() == null ? only : -1;
  }

  /** @param elsewhere what is promised where none of these spaces is */
  public record Placed(List<SpacePromise> spaces, Money elsewhere) {

    public Placed {
      spaces = List.copyOf(spaces);
    }
  }
}
