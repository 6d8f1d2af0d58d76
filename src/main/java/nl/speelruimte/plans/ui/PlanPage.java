package nl.speelruimte.plans.ui;

import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;

/**
 * What a part of a plan's page is made from.
 *
 * @param again shows the page as it is now, after a command
 */
public record PlanPage(Viewer viewer, PlanDetails plan, Runnable again) {

  public boolean may(PlanAction action) {
    return plan.may().contains(action);
  }
}
