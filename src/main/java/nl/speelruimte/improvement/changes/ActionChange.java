package nl.speelruimte.improvement.changes;

import java.time.Instant;
import nl.speelruimte.improvement.ReviewRow;
import nl.speelruimte.improvement.StepRow;
import nl.speelruimte.improvement.effects.PromiseSet;
import nl.speelruimte.improvement.progress.EntryRow;

/** One thing that became of an action. */
public sealed interface ActionChange {

  Instant at();

  /** It took a step. */
  record Moved(StepRow step) implements ActionChange {

    @Override
    public Instant at() {
      return step.recordedAt();
    }
  }

  /** Progress or an effect was told. */
  record Told(EntryRow entry) implements ActionChange {

    @Override
    public Instant at() {
      return entry.recordedAt();
    }
  }

  /** A review moment was held or put on another day. */
  record Reviewed(ReviewRow review) implements ActionChange {

    @Override
    public Instant at() {
      return review.recordedAt();
    }
  }

  /** Something else was promised than before. */
  record PromisedAnew(PromiseSet promise) implements ActionChange {

    @Override
    public Instant at() {
      return promise.recordedAt();
    }
  }
}
