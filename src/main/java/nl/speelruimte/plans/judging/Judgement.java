package nl.speelruimte.plans.judging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.judging.pointing.CheckedPointer;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor found, as it counts now.
 *
 * @param assessor the place in the round of who gave it
 * @param measure null when it is about the plan as a whole
 * @param score 1 to 5; null where the answer is yes or no
 * @param answer null where there is a score
 * @param pointer what it is about: a measure or the plan as a whole, unless its assessor pointed at less
 * @param revision how often it was given
 */
public record Judgement(
    UUID assessor,
    CriterionId criterion,
    @Nullable MeasureKey measure,
    @Nullable Integer score,
    @Nullable Boolean answer,
    @Nullable String reason,
    Pointer pointer,
    int revision,
    Instant givenAt) {

  /** By which it is spoken of, each time it is given anew the same: by whom, on which criterion and about what. */
  public UUID id() {
    var name = assessor + "|" + criterion.value() + "|" + (measure == null ? "PLAN" : measure.toString());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** As a number to compare by: the score, and of an answer 1 for yes and 0 for no. */
  public int value() {
    return score != null ? score : Boolean.TRUE.equals(answer) ? 1 : 0;
  }

  /** Whether somebody has something to mend. */
  public boolean isBelowPar() {
    return score != null ? score < CriterionScale.PAR : !Boolean.TRUE.equals(answer);
  }

  /** Whether it was given before it had to say where. */
  boolean isTooWide() {
    return CheckedPointer.isTooWide(pointer, isBelowPar());
  }

  boolean isAbout(CriterionId which, @Nullable MeasureKey what) {
    return criterion.equals(which) && Objects.equals(measure, what);
  }

  boolean says(CheckedJudgement draft) {
    return Objects.equals(score, draft.score()) && Objects.equals(answer, draft.answer())
        && Objects.equals(reason, draft.reason()) && pointer.equals(draft.pointer());
  }
}
