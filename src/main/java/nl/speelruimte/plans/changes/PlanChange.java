package nl.speelruimte.plans.changes;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/** One thing that is otherwise in a later version of a plan. */
public sealed interface PlanChange {

  /** The measure it is about: as it is now, or as it was when it is there no more; null when it is the plan itself. */
  @Nullable PlanMeasure measure();

  /** A text reads otherwise. */
  record TextChanged(@Nullable PlanMeasure measure, PlanField field, String before, String after)
      implements PlanChange {}

  /** A day is another one; null where none was given. */
  record DayChanged(PlanMeasure measure, PlanField field, @Nullable LocalDate before, @Nullable LocalDate after)
      implements PlanChange {}

  record CategoryChanged(PlanMeasure measure, MeasureCategory before, MeasureCategory after) implements PlanChange {}

  record MeasureAdded(PlanMeasure measure) implements PlanChange {}

  record MeasureRemoved(PlanMeasure measure) implements PlanChange {}

  /** It stands elsewhere among the measures that were there before; the places are those on the page. */
  record MeasureMoved(PlanMeasure measure, int before, int after) implements PlanChange {}

  /** Other amounts, one per municipality, lot and quarter. */
  record EffectsChanged(PlanMeasure measure, List<AmountChanged> amounts) implements PlanChange {

    public EffectsChanged {
      amounts = List.copyOf(amounts);
    }
  }

  record EvidenceAdded(PlanMeasure measure, String name) implements PlanChange {}

  record EvidenceRemoved(PlanMeasure measure, String name) implements PlanChange {}

  /** The plan is about other spaces. */
  record SpacesChanged(List<SpaceId> added, List<SpaceId> removed) implements PlanChange {

    public SpacesChanged {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }

    @Override
    public @Nullable PlanMeasure measure() {
      return null;
    }
  }

  /**
   * An amount that is otherwise.
   *
   * @param where with the municipality, lot and quarter; its amount is of one of the versions
   */
  record AmountChanged(MeasureEffect where, Money before, Money after) {

    public Money difference() {
      return after.minus(before);
    }
  }
}
