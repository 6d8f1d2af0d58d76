package nl.speelruimte.plans.writing.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.writing.PlanGround;
import org.jspecify.annotations.Nullable;

/**
 * Where all measures together promise more than the space there is: told while it is typed, and refused at the end.
 * Where no space is decided yet there is nothing to compare with.
 */
final class EffectRoom {

  private EffectRoom() {}

  /** One line per municipality, and per lot where it is the lot that is exceeded. */
  static List<Excess> excesses(List<PlanGround> grounds, List<MeasureEffect> effects) {
    var found = new ArrayList<Excess>();
    var names = new LinkedHashMap<MunicipalityId, String>();
    effects.forEach(each -> names.put(each.municipality(), each.municipalityName()));
    names.forEach((place, name) -> {
      var here = effects.stream().filter(each -> each.municipality().equals(place)).toList();
      var spaces = grounds.stream().filter(each -> each.municipality().equals(place)).toList();
      if (spaces.stream().allMatch(each -> each.amount() == null)) {
        return;
      }
      var whole = spaces(spaces, each -> each.lot() == null);
      var before = found.size();
      var lots = new LinkedHashSet<@Nullable LotId>(here.stream().map(MeasureEffect::lot).toList());
      lots.remove(null);
      lots.forEach(lot -> add(found, name, here.stream().filter(each -> Objects.equals(each.lot(), lot)).toList(),
          spaces(spaces, each -> Objects.equals(each.lot(), lot)).plus(whole), true));
      if (found.size() == before) {
        add(found, name, here, spaces(spaces, _ -> true), false);
      }
    });
    return found;
  }

  private static void add(List<Excess> found, String place, List<MeasureEffect> effects, Money space, boolean ofLot) {
    var promised = effects.stream().map(MeasureEffect::amount).reduce(Money.ZERO, Money::plus);
    if (promised.compareTo(space) > 0) {
      found.add(new Excess(place, ofLot ? effects.getFirst().lotName() : null, promised, space));
    }
  }

  private static Money spaces(List<PlanGround> grounds, Predicate<PlanGround> which) {
    return grounds.stream().filter(which).map(PlanGround::amount).filter(Objects::nonNull)
        .reduce(Money.ZERO, Money::plus);
  }

  /** @param lot null when it is about the municipality as a whole */
  record Excess(String municipality, @Nullable String lot, Money promised, Money space) {}
}
