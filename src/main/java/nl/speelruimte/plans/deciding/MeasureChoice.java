package nl.speelruimte.plans.deciding;

import java.util.List;
import nl.speelruimte.plans.MeasureKey;

/**
 * What is decided on a measure of a plan.
 *
 * @param reason why it is not approved; empty where it is
 */
public record MeasureChoice(MeasureKey measure, String title, boolean approved, String reason) {

  static boolean isApproved(List<MeasureChoice> choices, MeasureKey measure) {
    return choices.stream().anyMatch(choice -> choice.approved() && choice.measure.equals(measure));
  }

  MeasureChoice agreed() {
    return new MeasureChoice(measure, title, true, "");
  }

  MeasureChoice refused(String why) {
    return new MeasureChoice(measure, title, false, why);
  }
}
