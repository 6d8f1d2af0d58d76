package nl.speelruimte.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.improvement.effects.PromiseSet;
import nl.speelruimte.improvement.effects.QuarterFigures;
import org.jspecify.annotations.Nullable;

/**
 * An action on its own page.
 *
 * @param mergedInto the action of which it became a part; null when it did not
 * @param cells the amounts as far as the viewer may see them, those that were promised and those that were realised
 * @param promises the latest first
 * @param steps the latest first
 * @param reviews the latest first
 * @param version what a command must carry, so that the second of two people is told
 */
public record ActionDetails(
    ActionRow action,
    String text,
    @Nullable String indicatorCode,
    @Nullable String measuredBy,
    @Nullable ActionId mergedInto,
    LocalDate adoptedOn,
    String adoptedBy,
    List<EffectCell> cells,
    List<PromiseSet> promises,
    List<StepRow> steps,
    List<ReviewRow> reviews,
    int version,
    Set<ActionCommand> may) {

  public ActionDetails {
    cells = List.copyOf(cells);
    promises = List.copyOf(promises);
    steps = List.copyOf(steps);
    reviews = List.copyOf(reviews);
    may = Set.copyOf(may);
  }

  /** The four quarters of its year, as far as the viewer may see them. */
  public List<QuarterFigures> quarters() {
    return QuarterFigures.of(cells);
  }

  /** How the trail names it. */
  public Subject subject() {
    return action.subject();
  }
}
