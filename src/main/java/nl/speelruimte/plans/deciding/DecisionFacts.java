package nl.speelruimte.plans.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;

/**
 * The facts of a decision, which nobody types: its measures, and what the approved ones promise to each municipality; of the
 * amounts only those that the viewer of the content sees.
 */
public record DecisionFacts(List<OfMeasure> measures, List<OfPlace> places) {

  public DecisionFacts {
    measures = List.copyOf(measures);
    places = List.copyOf(places);
  }

  static DecisionFacts of(PlanContent content, Predicate<MeasureKey> approved) {
    var carried = content.measures().stream().filter(measure -> approved.test(measure.key())).toList();
    return new DecisionFacts(content.measures().stream().map(measure -> new OfMeasure(measure.key(), measure.title(),
        approved.test(measure.key()), measure.promised())).toList(), places(carried));
  }

  private static List<OfPlace> places(List<PlanMeasure> carried) {
    return carried.stream().flatMap(measure -> measure.effects().stream())
        .collect(Collectors.groupingBy(MeasureEffect::municipalityName, LinkedHashMap::new,
            Collectors.reducing(Money.ZERO, MeasureEffect::amount, Money::plus)))
        .entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> new OfPlace(entry.getKey(), entry.getValue())).toList();
  }

  /** What the approved measures promise to the municipalities that are named here. */
  public Money promised() {
    return places.stream().map(OfPlace::promised).reduce(Money.ZERO, Money::plus);
  }

  /** A measure, whether it is approved, and what it promises. */
  public record OfMeasure(MeasureKey measure, String title, boolean approved, Money promised) {}

  /** A municipality and what the approved measures promise to it. */
  public record OfPlace(String municipality, Money promised) {}
}
