package nl.speelruimte.improvement.effects;

import java.util.List;
import java.util.function.Function;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a group of actions comes to over all municipalities, as far as that gives no single other one away.
 *
 * @param promised null when it may not be told
 * @param realised null when it may not be told
 */
public record GroupTotals(@Nullable Money promised, @Nullable Money realised) {

  private static final int ENOUGH = 2;

  /**
   * A total is told when nothing of it is hidden from the viewer, or when at least two of those that are hidden have a part in
   * it: of one, the amount would be found by taking away what one sees. What was realised is entered bit by bit, often of one
   * municipality, so that two totals of it tell what came between them: from whom something is hidden hears it once, at the end.
   *
   * @param over whether nothing can be entered any more
   */
  public static GroupTotals of(List<Part> parts, boolean over) {
    var realised = over || parts.stream().allMatch(Part::seen) ? total(parts, part -> part.figures.realised()) : null;
    return new GroupTotals(total(parts, part -> part.figures.promised()), realised);
  }

  private static @Nullable Money total(List<Part> parts, Function<Part, Money> amount) {
    var hidden = parts.stream().filter(part -> !part.seen).toList();
    var withAPart = hidden.stream().filter(part -> !amount.apply(part).isZero()).count();
    return hidden.isEmpty() || withAPart >= ENOUGH
        ? parts.stream().map(amount).reduce(Money.ZERO, Money::plus) : null;
  }

  /**
   * What a municipality has in it.
   *
   * @param seen whether the viewer sees its amounts
   */
  public record Part(boolean seen, EffectFigures figures) {}
}
