package nl.speelruimte.plans.remarks;

import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;

/**
 * What is spoken of.
 *
 * @param id of the plan, the key of the measure, or the number of the judgement
 */
public record RemarkSubject(RemarkAbout kind, UUID id) {

  public static RemarkSubject of(PlanId plan) {
    return new RemarkSubject(RemarkAbout.PLAN, plan.value());
  }

  public static RemarkSubject of(MeasureKey measure) {
    return new RemarkSubject(RemarkAbout.MEASURE, measure.value());
  }

  public static RemarkSubject judgement(UUID judgement) {
    return new RemarkSubject(RemarkAbout.JUDGEMENT, judgement);
  }
}
