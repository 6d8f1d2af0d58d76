package nl.speelruimte.plans.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A round with whom it asks.
 *
 * @param everybody who was ever asked
 * @param own the viewer's own place in it; null when they do not judge in it as they work now
 */
public record RoundDetails(RoundRow round, List<AssessorRow> everybody, @Nullable AssessorRow own,
    Set<RoundAction> may) {

  public RoundDetails {
    everybody = List.copyOf(everybody);
    may = Set.copyOf(may);
  }

  public RoundId id() {
    return round.id();
  }

  /** What a command of its lead must carry. */
  public int version() {
    return round.version();
  }

  /** Those whose judgements count. */
  public List<AssessorRow> assessors() {
    return everybody.stream().filter(AssessorRow::judges).toList();
  }

  /** Whether this viewer leads it. */
  public boolean isLedBy(Viewer viewer) {
    return round.isLedBy(viewer);
  }

  Optional<AssessorRow> ownIfAny() {
    return Optional.ofNullable(own);
  }
}
