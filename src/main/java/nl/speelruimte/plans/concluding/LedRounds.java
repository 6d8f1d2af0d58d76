package nl.speelruimte.plans.concluding;

import java.util.List;
import nl.speelruimte.identity.asking.RoleHolders;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.judging.RoundRow;
import org.springframework.stereotype.Component;

/** The round on which somebody may conclude and decide now; asked by every command that does. */
@Component
public class LedRounds {

  private final ClosedRounds rounds;
  private final RoleHolders holders;
  private final PlanCourse course;

  LedRounds(ClosedRounds rounds, RoleHolders holders, PlanCourse course) {
    this.rounds = rounds;
    this.holders = holders;
    this.course = course;
  }

  /** Comes before a command reads the plan and its conclusions, so that nobody concludes beside a decision. */
  public void hold(PlanId id) {
    course.hold(id);
  }

  /**
   * The closed round of a plan that this viewer leads.
   *
   * @throws NotHere when the viewer decides on nothing
   * @throws RuleBroken when it is not the time, somebody else leads, or the viewer is tied to its provider
   */
  public ConclusionSheet of(Viewer viewer, PlanDetails plan) {
    var round = closed(viewer, plan);
    if (!round.isLedBy(viewer)) {
      throw new RuleBroken("plans.deciding.rule.not-the-lead", round.leadName());
    }
    return rounds.last(viewer, plan.id()).orElseThrow();
  }

  /** The same, whoever of the bureau leads it. */
  RoundRow closed(Viewer viewer, PlanDetails plan) {
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("plan", plan.id());
    }
    if (!plan.may().contains(PlanAction.DECIDE)) {
      throw new RuleBroken("plans.rule.not-now", new RuleBroken.Words("plans.plan-state." + plan.plan().state(), List.of()));
    }
    var round = rounds.round(viewer, plan.id()).orElseThrow(() -> new RuleBroken("plans.deciding.rule.no-round"));
    if (round.isOpen()) {
      throw new RuleBroken("plans.deciding.rule.round-open");
    }
    mustBeUntied(viewer, plan);
    return round;
  }

  /** @throws RuleBroken when the viewer works, worked or will work at the provider of the plan */
  public void mustBeUntied(Viewer viewer, PlanDetails plan) {
    if (viewer.account() != null && !holders.tiedTo(plan.plan().provider(), List.of(viewer.account())).isEmpty()) {
      throw new RuleBroken("plans.judging.rule.of-provider");
    }
  }
}
