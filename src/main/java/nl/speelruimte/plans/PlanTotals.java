package nl.speelruimte.plans;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * When the total of a plan may be told to somebody from whom some of its amounts are hidden (0025): when the amount of no
 * single other municipality can be found by taking away, neither what one sees oneself, nor the total of an earlier version.
 */
public final class PlanTotals {

  /** Of one the amount would be found; of two or more together it is not. */
  private static final int ENOUGH = 2;

  private PlanTotals() {}

  /**
   * Whether the total of the current version gives nothing away.
   *
   * @param places how many municipalities it touches
   * @param seen of how many of those the viewer sees the amount
   * @param hidden how many of the others are promised something: who is promised nothing hides nobody
   * @param changed as {@link #fewestChanged} said when this version came
   */
  public static boolean mayBeTold(int places, int seen, int hidden, @Nullable Integer changed) {
    return places == seen || hidden >= ENOUGH && (changed == null || changed - seen >= ENOUGH);
  }

  /**
   * Beside the earlier total that is nearest to this one, how many municipalities hide each other: those that this version
   * touches and promises something else than then. As many of them as the viewer sees hide nobody from that viewer. One that is
   * touched no more does not count, since through a group somebody may still see what it was promised.
   *
   * @param now what the version promises to each municipality
   * @param earlier the same of each earlier version that was read by others
   * @return null when there is no other total to take away: all that were told were the same
   */
  public static @Nullable Integer fewestChanged(Map<MunicipalityId, Money> now,
      Collection<Map<MunicipalityId, Money>> earlier) {
    Integer fewest = null;
    for (var before : earlier) {
      var promised = before.values().stream().filter(amount -> !amount.isZero()).count();
      var touched = new HashSet<>(before.keySet());
      touched.addAll(now.keySet());
      touched.removeIf(place -> of(now, place).equals(of(before, place)));
      if (promised >= ENOUGH && !touched.isEmpty()) {
        touched.retainAll(now.keySet());
        fewest = fewest == null ? touched.size() : Math.min(fewest, touched.size());
      }
    }
    return fewest;
  }

  private static Money of(Map<MunicipalityId, Money> amounts, MunicipalityId place) {
    return amounts.getOrDefault(place, Money.ZERO);
  }
}
