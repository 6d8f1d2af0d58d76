package nl.speelruimte.plans.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.changes.PlanChange.AmountChanged;
import nl.speelruimte.plans.content.EvidenceRow;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import org.jspecify.annotations.Nullable;

/**
 * All that is otherwise in the later of two versions of a plan, as far as one viewer reads both.
 *
 * @param changes of the plan itself first, then of each measure in the order of the later version, what is gone last
 */
public record PlanDifference(int from, int to, List<PlanChange> changes) {

  public PlanDifference {
    changes = List.copyOf(changes);
  }

  public static PlanDifference between(PlanContent before, PlanContent after) {
    var changes = new ArrayList<PlanChange>();
    text(changes, null, PlanField.INTRODUCTION, before.introduction(), after.introduction());
    var added = after.spaces().stream().filter(space -> !before.spaces().contains(space)).toList();
    var removed = before.spaces().stream().filter(space -> !after.spaces().contains(space)).toList();
    if (!added.isEmpty() || !removed.isEmpty()) {
      changes.add(new PlanChange.SpacesChanged(added, removed));
    }
    var old = byKey(before);
    var moved = moved(before, after);
    for (var measure : after.measures()) {
      var was = old.remove(measure.key());
      if (was == null) {
        changes.add(new PlanChange.MeasureAdded(measure));
      } else {
        if (moved.contains(measure.key())) {
          changes.add(new PlanChange.MeasureMoved(measure, was.place(), measure.place()));
        }
        measure(changes, was, measure);
      }
    }
    old.values().forEach(gone -> changes.add(new PlanChange.MeasureRemoved(gone)));
    return new PlanDifference(before.number(), after.number(), changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static void measure(List<PlanChange> changes, PlanMeasure was, PlanMeasure is) {
    text(changes, is, PlanField.TITLE, was.title(), is.title());
    if (was.category() != is.category()) {
      changes.add(new PlanChange.CategoryChanged(is, was.category(), is.category()));
    }
    text(changes, is, PlanField.TEXT, was.text(), is.text());
    text(changes, is, PlanField.INDICATOR, Objects.requireNonNullElse(was.indicator(), ""),
        Objects.requireNonNullElse(is.indicator(), ""));
    text(changes, is, PlanField.MEASURED_BY, was.measuredBy(), is.measuredBy());
    text(changes, is, PlanField.OWNER, was.owner(), is.owner());
    if (!Objects.equals(was.startsOn(), is.startsOn())) {
      changes.add(new PlanChange.DayChanged(is, PlanField.STARTS_ON, was.startsOn(), is.startsOn()));
    }
    if (!Objects.equals(was.dueOn(), is.dueOn())) {
      changes.add(new PlanChange.DayChanged(is, PlanField.DUE_ON, was.dueOn(), is.dueOn()));
    }
    var amounts = amounts(was, is);
    if (!amounts.isEmpty()) {
      changes.add(new PlanChange.EffectsChanged(is, amounts));
    }
    evidence(changes, was, is);
  }

  private static void text(List<PlanChange> changes, @Nullable PlanMeasure measure, PlanField field, String before,
      String after) {
    if (!before.strip().equals(after.strip())) {
      changes.add(new PlanChange.TextChanged(measure, field, before, after));
    }
  }

  /** An amount that is not there is nothing; from nothing to zero is no change. */
  private static List<AmountChanged> amounts(PlanMeasure was, PlanMeasure is) {
    var old = byPlace(was);
    var now = byPlace(is);
    var where = new LinkedHashSet<>(now.keySet());
    where.addAll(old.keySet());
    return where.stream().map(place -> {
      var before = old.get(place);
      var after = now.get(place);
      return new AmountChanged(after == null ? before : after, before == null ? Money.ZERO : before.amount(),
          after == null ? Money.ZERO : after.amount());
    }).filter(change -> !change.difference().isZero()).toList();
  }

  /** A file goes along from version to version under its name and the moment at which it was added. */
  private static void evidence(List<PlanChange> changes, PlanMeasure was, PlanMeasure is) {
    var old = was.evidence().stream().map(Kept::of).collect(Collectors.toSet());
    var now = is.evidence().stream().map(Kept::of).collect(Collectors.toSet());
    is.evidence().stream().filter(file -> !old.contains(Kept.of(file)))
        .forEach(file -> changes.add(new PlanChange.EvidenceAdded(is, file.name())));
    was.evidence().stream().filter(file -> !now.contains(Kept.of(file)))
        .forEach(file -> changes.add(new PlanChange.EvidenceRemoved(is, file.name())));
  }

  /** Of the measures that both versions have, the fewest that must have moved: those outside the longest run in order. */
  private static Set<MeasureKey> moved(PlanContent before, PlanContent after) {
    var places = before.measures().stream().collect(Collectors.toMap(PlanMeasure::key, PlanMeasure::place));
    var common = after.measures().stream().map(PlanMeasure::key).filter(places::containsKey).toList();
    var length = new int[common.size()];
    var previous = new int[common.size()];
    var last = -1;
    for (var here = 0; here < common.size(); here++) {
      length[here] = 1;
      previous[here] = -1;
      for (var earlier = 0; earlier < here; earlier++) {
        if (places.get(common.get(earlier)) < places.get(common.get(here)) && length[earlier] >= length[here]) {
          length[here] = length[earlier] + 1;
          previous[here] = earlier;
        }
      }
      last = last < 0 || length[here] > length[last] ? here : last;
    }
    var moved = new LinkedHashSet<>(common);
    for (; last >= 0; last = previous[last]) {
      moved.remove(common.get(last));
    }
    return moved;
  }

  private static Map<MeasureKey, PlanMeasure> byKey(PlanContent content) {
    var measures = new LinkedHashMap<MeasureKey, PlanMeasure>();
    content.measures().forEach(measure -> measures.put(measure.key(), measure));
    return measures;
  }

  private static Map<Place, MeasureEffect> byPlace(PlanMeasure measure) {
    return measure.effects().stream().collect(Collectors.toMap(Place::of, Function.identity(), (one, _) -> one,
        LinkedHashMap::new));
  }

  private record Place(MunicipalityId municipality, @Nullable LotId lot, int quarter) {

    static Place of(MeasureEffect effect) {
      return new Place(effect.municipality(), effect.lot(), effect.quarter());
    }
  }

  private record Kept(String name, Instant addedAt) {

    static Kept of(EvidenceRow file) {
      return new Kept(file.name(), file.addedAt());
    }
  }
}
