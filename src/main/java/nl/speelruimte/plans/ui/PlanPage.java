package nl.speelruimte.plans.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;

/**
 * What a part of a plan's page is made from.
 *
 * @param asked what the address asks for beside the plan and the part of its page
 * @param again shows the page as it is now, after a command
 */
public record PlanPage(Viewer viewer, PlanDetails plan, QueryParameters asked, Runnable again) {

  public boolean may(PlanAction action) {
    return plan.may().contains(action);
  }

  /** A number in the address, such as that of a version; empty when it is none. */
  public Optional<Integer> number(String name) {
    return asked.getSingleParameter(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
  }

  /** The address of a part of this page, relative to the portal's root. */
  public String address(String section) {
    return "plans/" + plan.id() + "/" + section;
  }
}
