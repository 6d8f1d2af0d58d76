package nl.speelruimte.audit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Lets one check of the trail run at a time. */
final class CheckGate {

  private final AtomicReference<@Nullable TrailCheck> entered = new AtomicReference<>();

  /**
   * Whoever asks for what is being checked already is given that check.
   *
   * @return the asked one when it is to run now, or the one that runs
   * @throws RuleBroken while a check runs that looks at something else
   */
  TrailCheck enter(TrailCheck asked) {
    var runs = entered.updateAndGet(one -> one == null || one.isOver() ? asked : one);
    if (runs != asked && !runs.looksAtTheSameAs(asked)) {
      throw new RuleBroken("audit.rule.check-runs", runs.by());
    }
    return runs;
  }

  Optional<TrailCheck> running() {
    return Optional.ofNullable(entered.get()).filter(check -> !check.isOver());
  }
}
