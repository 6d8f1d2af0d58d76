package nl.speelruimte.plans.concluding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * The conclusions of a round.
 *
 * @param version the number of the version of the plan that was judged
 * @param leadName who leads the round
 * @param leads whether the viewer does
 * @param closed null as long as the round is open
 * @param framework the name of what it was judged by
 * @param frameworkVersion the number of its version
 * @param titles of the measures
 * @param rows the plan as a whole first, then measure by measure
 */
public record ConclusionSheet(UUID round, int version, String leadName, boolean leads, @Nullable Instant closed,
    String framework, int frameworkVersion, Map<MeasureKey, String> titles, List<ConclusionRow> rows) {

  public ConclusionSheet {
    titles = Map.copyOf(titles);
    rows = List.copyOf(rows);
  }

  /** Whether nothing was concluded yet of some criterion. */
  public boolean isUnfinished() {
    return rows.stream().anyMatch(row -> row.concluded() == null);
  }
}
