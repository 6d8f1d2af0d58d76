package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What an adjustment does to the measures and to what they promise. */
final class AdjustmentTable {

  private AdjustmentTable() {}

  static Component of(PlanContent before, PlanContent after) {
    var measures = new LinkedHashMap<MeasureKey, Pair>();
    after.measures().forEach(measure -> measures.put(measure.key(), new Pair(null, measure)));
    before.measures().forEach(measure -> measures.merge(measure.key(), new Pair(measure, null),
        (known, old) -> new Pair(old.before, known.after)));
    var table = new PlainTable(text("plans.deciding.adjustment.measures")).column(text("plans.deciding.facts.measure"))
        .column(text("plans.deciding.adjustment.change")).rightColumn(text("plans.deciding.adjustment.before"))
        .rightColumn(text("plans.deciding.adjustment.after"));
    var amounts = Amounts.of(table);
    measures.values().forEach(pair -> table.row(new Span(pair.any().title()), pair.badge(),
        new Span(amounts.euros(pair.promisedBefore())), new Span(amounts.euros(pair.promisedAfter()))));
    table.total(text("plans.deciding.facts.together"), "", amounts.euros(before.promised()), amounts.euros(after.promised()));
    return table;
  }

  /** A measure before and after. */
  private record Pair(@Nullable PlanMeasure before, @Nullable PlanMeasure after) {

    PlanMeasure any() {
      return after == null ? Objects.requireNonNull(before) : after;
    }

    @Nullable Money promisedBefore() {
      return before == null ? null : before.promised();
    }

    @Nullable Money promisedAfter() {
      return after == null ? null : after.promised();
    }

    StatusBadge badge() {
      if (before == null) {
        return StatusBadge.watch(text("plans.deciding.adjustment.new"));
      }
      if (after == null) {
        return StatusBadge.over(text("plans.deciding.adjustment.gone"));
      }
      return isSame(before, after) ? StatusBadge.none(text("plans.deciding.adjustment.same"))
          : StatusBadge.watch(text("plans.deciding.adjustment.changed"));
    }

    private static boolean isSame(PlanMeasure one, PlanMeasure other) {
      return one.title().equals(other.title()) && one.text().equals(other.text()) && one.effects().equals(other.effects())
          && one.owner().equals(other.owner()) && Objects.equals(one.startsOn(), other.startsOn())
          && Objects.equals(one.dueOn(), other.dueOn()) && one.category() == other.category()
          && one.measuredBy().equals(other.measuredBy()) && Objects.equals(one.indicator(), other.indicator());
    }
  }
}
