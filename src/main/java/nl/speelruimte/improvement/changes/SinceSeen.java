package nl.speelruimte.improvement.changes;

import java.time.Instant;
import java.util.List;

/**
 * What others did with an action since somebody saw it last.
 *
 * @param seenAt when this person saw it
 * @param changes in the order in which they happened
 */
public record SinceSeen(Instant seenAt, List<ActionChange> changes) {

  public SinceSeen {
    changes = List.copyOf(changes);
  }

  /** Whether what was recorded at this moment is among them. */
  public boolean isNew(Instant recordedAt) {
    return changes.stream().anyMatch(change -> change.at().equals(recordedAt));
  }
}
