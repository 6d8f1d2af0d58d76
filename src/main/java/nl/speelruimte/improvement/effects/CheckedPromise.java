package nl.speelruimte.improvement.effects;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A promise in which nothing is missing and no amount stands twice. */
public record CheckedPromise(String source, @Nullable String reason, List<PromiseLine> lines, @Nullable LocalDate dueOn) {

  private static final int LONGEST_SOURCE = 300;
  private static final int LONGEST_REASON = 2000;
  /** A thousand million euro, in eurocent: far above what a region spends, and far below where sums overflow. */
  public static final long MOST = 100_000_000_000L;

  /** @throws RuleBroken naming the component of the draft */
  public static CheckedPromise first(PromiseDraft draft) {
    return checked(draft, Given.textIfAny("reason", draft.reason(), LONGEST_REASON));
  }

  /** One that takes the place of another says why. @throws RuleBroken naming the component of the draft */
  public static CheckedPromise following(PromiseDraft draft) {
    return checked(draft, Given.reason("reason", draft.reason(), LONGEST_REASON));
  }

  private static CheckedPromise checked(PromiseDraft draft, @Nullable String reason) {
    return new CheckedPromise(Given.words("source", draft.source(), LONGEST_SOURCE), reason, lines(draft.lines()),
        draft.dueOn());
  }

  private static List<PromiseLine> lines(List<PromiseLine> lines) {
    var cells = new HashSet<>();
    for (var line : lines) {
      if (line.quarter() < 1 || line.quarter() > QuarterFigures.QUARTERS) {
        throw RuleBroken.at("lines", "improvement.rule.quarter");
      }
      if (line.amount().isNegative()) {
        throw RuleBroken.at("lines", "improvement.rule.promise-negative");
      }
      if (line.amount().cents() > MOST) {
        throw RuleBroken.at("lines", "improvement.rule.amount-large");
      }
      if (!cells.add(List.of(line.municipality(), line.lotNumber(), line.quarter()))) {
        throw RuleBroken.at("lines", "improvement.rule.promise-twice");
      }
    }
    return List.copyOf(lines);
  }
}
