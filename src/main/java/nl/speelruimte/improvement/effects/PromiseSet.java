package nl.speelruimte.improvement.effects;

import java.time.Instant;
import java.util.List;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it was made, of which a later one may have taken the place.
 *
 * @param number 1 for the first
 * @param lines as far as the viewer may see them
 */
public record PromiseSet(int number, String source, @Nullable String reason, Instant recordedAt, String actor,
    String actorOrganisation, List<PromiseLine> lines) {

  public PromiseSet {
    lines = List.copyOf(lines);
  }

  /** What it comes to, as far as the viewer may see it. */
  public Money total() {
    return lines.stream().map(PromiseLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
