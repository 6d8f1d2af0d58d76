package nl.speelruimte.improvement;

import java.util.List;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.improvement.effects.GroupTotals;
import nl.speelruimte.improvement.effects.QuarterFigures;

/**
 * All actions that came from one thing, such as a plan, with what they were to yield and yielded.
 *
 * @param actions as far as the viewer may see them, with the amounts it may see
 * @param quarters of the amounts it may see
 * @param wholeSeen whether it sees the amounts of every municipality
 * @param totals over all municipalities, as far as that gives no other one away
 */
public record OriginEffects(List<ActionRow> actions, List<QuarterFigures> quarters, boolean wholeSeen,
    GroupTotals totals) {

  public OriginEffects {
    actions = List.copyOf(actions);
    quarters = List.copyOf(quarters);
  }

  /** The same with fewer totals, for whom one would tell more than it says, beside another it knows. */
  public OriginEffects with(GroupTotals told) {
    return new OriginEffects(actions, quarters, wholeSeen, told);
  }

  /** Of the amounts the viewer may see. */
  public EffectFigures figures() {
    return quarters.getLast().upTo();
  }
}
