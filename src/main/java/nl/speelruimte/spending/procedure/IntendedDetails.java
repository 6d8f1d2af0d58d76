package nl.speelruimte.spending.procedure;

import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What is intended on its own page, with the information that was exchanged about it.
 *
 * @param steps what happened so far, the first one first
 * @param history the years before last year, the latest first
 * @param draft what this viewer was writing as a response; empty without
 */
public record IntendedDetails(
    IntendedRow row, List<StepRow> steps, List<YearBefore> history, String draft, Set<IntendedAction> may) {

  /** A year that is over. */
  public record YearBefore(int year, Money amount, Money claimed) {}

  /** How many responses the provider gave. */
  public int responses() {
    return Math.toIntExact(steps.stream().filter(step -> step.type() == EntryType.RESPONSE).count());
  }

  /** The latest response of the provider; null without one. */
  public @Nullable StepRow response() {
    return steps.stream().filter(step -> step.type() == EntryType.RESPONSE)
        .reduce((earlier, later) -> later).orElse(null);
  }
}
