package nl.speelruimte.plans.judging.pointing;

import java.util.Optional;
import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/** What a judgement is about, as narrow as its assessor made it. */
public sealed interface Pointer permits Pointer.WholePlan, Pointer.WholeIntroduction, Pointer.WholeMeasure, Passage {

  /** What a judgement points at by itself: its measure, or the plan. */
  static Pointer ofItself(@Nullable MeasureKey measure) {
    return measure == null ? new WholePlan() : new WholeMeasure(measure);
  }

  /** The measure it is in; empty for the introduction and the plan. */
  default Optional<MeasureKey> in() {
    return switch (this) {
      case WholeMeasure(var measure) -> Optional.of(measure);
      case Passage passage -> Optional.ofNullable(passage.measure());
      case WholePlan(), WholeIntroduction() -> Optional.empty();
    };
  }

  /** The words it points at; empty where it is a text as a whole. */
  default Optional<String> quote() {
    return switch (this) {
      case Passage passage -> Optional.of(passage.words());
      case WholePlan(), WholeIntroduction(), WholeMeasure _ -> Optional.empty();
    };
  }

  /** All of it: nowhere in particular, which is not enough below par. */
  record WholePlan() implements Pointer {}

  /** The introduction from its first word to its last. */
  record WholeIntroduction() implements Pointer {}

  /** A measure with all that is said of it. */
  record WholeMeasure(MeasureKey measure) implements Pointer {}
}
