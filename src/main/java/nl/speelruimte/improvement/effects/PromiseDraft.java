package nl.speelruimte.improvement.effects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is promised from now on, in place of what was promised before.
 *
 * @param source in what it was promised, as people call it: "Plan 2027, versie 2"
 * @param reason why it is another promise than before; none for the first
 * @param dueOn by when it must be done from now on; null to leave that as it is
 */
public record PromiseDraft(String source, @Nullable String reason, List<PromiseLine> lines, @Nullable LocalDate dueOn) {

  public PromiseDraft {
    lines = List.copyOf(lines);
  }

  /** The first promise. */
  public static PromiseDraft first(String source, List<PromiseLine> lines) {
    return new PromiseDraft(source, null, lines, null);
  }
}
