package nl.speelruimte.plans.execution;

import java.util.List;
import java.util.Objects;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.OriginEffects;
import nl.speelruimte.improvement.effects.GroupTotals;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The execution of plans: their actions, and the steps from approved to closed. */
@Service
@Transactional(readOnly = true)
public class Executions {

  private final EfficiencyPlans plans;
  private final PlanCourse course;
  private final ImprovementActions actions;

  Executions(EfficiencyPlans plans, PlanCourse course, ImprovementActions actions) {
    this.plans = plans;
    this.course = course;
    this.actions = actions;
  }

  /**
   * The actions that the measures of a plan became, with what was promised and realised as far as the viewer may see it.
   * Beside the total of the plan another total would tell what the measures that were left out promise; and what was realised in
   * all is told when no measure can come any more.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public OriginEffects of(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id).plan();
    var effects = actions.ofOrigin(viewer, MeasureActions.ORIGIN, id.toString());
    var totals = effects.totals();
    return effects.wholeSeen() ? effects : effects.with(new GroupTotals(
        Objects.equals(plan.total(), totals.promised()) ? totals.promised() : null,
        isLookedBackOn(plan.state()) ? totals.realised() : null));
  }

  /**
   * Says that the measures have begun.
   *
   * @throws NotHere when there is no such plan that this viewer may start
   * @throws RuleBroken when the plan has moved on
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'PROVIDER_MANAGER')")
  public void start(Viewer viewer, PlanId id, int version) {
    course.move(viewer, allowed(viewer, id, PlanAction.START), PlanMove.START, version, null);
  }

  /**
   * Writes down what came of it.
   *
   * @throws NotHere when there is no such plan that this viewer may evaluate
   * @throws RuleBroken when the text is missing, or the plan has moved on
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void evaluate(Viewer viewer, PlanId id, String text, int version) {
    course.move(viewer, allowed(viewer, id, PlanAction.EVALUATE), PlanMove.EVALUATE, version, text);
  }

  /**
   * Closes it; nothing can follow.
   *
   * @param note may be empty
   * @throws NotHere when there is no such plan that this viewer may close
   * @throws RuleBroken when the plan has moved on
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void close(Viewer viewer, PlanId id, @Nullable String note, int version) {
    course.move(viewer, allowed(viewer, id, PlanAction.CLOSE), PlanMove.CLOSE, version, note);
  }

  private static boolean isLookedBackOn(PlanState state) {
    return switch (state) {
      case EVALUATED, CLOSED -> true;
      case DRAFT, SUBMITTED, IN_REVIEW, RETURNED, APPROVED, PARTLY_APPROVED, REJECTED, IN_EXECUTION, WITHDRAWN -> false;
    };
  }

  /** Who may ever do it is told that it is not the time; for others there is nothing. */
  private PlanId allowed(Viewer viewer, PlanId id, PlanAction action) {
    var plan = plans.details(viewer, id);
    if (!plan.may().contains(action)) {
      throw mayEver(viewer, action) ? notNow(plan) : new NotHere("plan", id);
    }
    return id;
  }

  private static boolean mayEver(Viewer viewer, PlanAction action) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER) || action == PlanAction.START && viewer.role() == Role.PROVIDER_MANAGER;
  }

  private static RuleBroken notNow(PlanDetails plan) {
    return new RuleBroken("plans.rule.not-now", new RuleBroken.Words("plans.plan-state." + plan.plan().state(), List.of()));
  }
}
