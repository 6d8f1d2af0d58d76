package nl.speelruimte.plans.writing;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands plans in, takes them back, and begins and hands in another version while they are carried out. Every command
 * takes the version of the plan that the page showed, and throws {@link NotHere} when there is no such plan for which
 * this viewer does that, and {@link RuleBroken} when it has moved on or a reason is missing.
 */
@Service
@Transactional
public class PlanSubmitting {

  private final EfficiencyPlans plans;
  private final WorkingCopies copies;
  private final BeginningHands hands;
  private final SubmitChecking checking;
  private final PlanCourse course;

  PlanSubmitting(EfficiencyPlans plans, WorkingCopies copies, BeginningHands hands, SubmitChecking checking,
      PlanCourse course) {
    this.plans = plans;
    this.copies = copies;
    this.hands = hands;
    this.checking = checking;
    this.course = course;
  }

  /**
   * Everything there is to say of the working copy before it is handed in.
   *
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken when nothing of it is being written now
   */
  @Transactional(readOnly = true)
  public SubmitCheck check(Viewer viewer, PlanId id) {
    return checking.of(viewer, copies.read(viewer, id));
  }

  /**
   * Submits a plan, or what came of it after it was returned.
   *
   * @param reason why it comes late; needed only after the last day
   * @throws RuleBroken with {@code plans.writing.rule.not-complete} when {@link #check} finds something that blocks
   */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void submit(Viewer viewer, PlanId id, int shown, @Nullable String reason) {
    handIn(viewer, id, PlanMove.SUBMIT, shown, reason);
  }

  /** Takes a plan back before anybody judges it. */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void withdraw(Viewer viewer, PlanId id, @Nullable String reason, int shown) {
    mustManage(viewer, id);
    course.move(viewer, id, PlanMove.WITHDRAW, shown, reason);
  }

  /** Begins another version of a plan that is carried out, with all that the current one says. */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void beginAdjustment(Viewer viewer, PlanId id, @Nullable String reason, int shown) {
    mustManage(viewer, id);
    course.move(viewer, id, PlanMove.BEGIN_ADJUSTMENT, shown, reason);
  }

  /** Leaves an adjustment that was begun; it stays to be read by the provider. */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void dropAdjustment(Viewer viewer, PlanId id, int shown) {
    mustManage(viewer, id);
    course.move(viewer, id, PlanMove.DROP_ADJUSTMENT, shown, null);
  }

  /** Hands an adjustment in, of which the lead agrees or refuses. @throws RuleBroken as {@link #submit} */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void handInAdjustment(Viewer viewer, PlanId id, @Nullable String reason, int shown) {
    handIn(viewer, id, PlanMove.HAND_IN_ADJUSTMENT, shown, reason);
  }

  private void handIn(Viewer viewer, PlanId id, PlanMove move, int shown, @Nullable String reason) {
    mustManage(viewer, id);
    var copy = copies.ifAny(viewer, id);
    var details = plans.details(viewer, id);
    if (copy.isPresent() && details.version() == shown && move.leadsFrom(details.plan().state())) {
      if (copy.get().reach() == PlanReach.GENERIC) {
        hands.allSpaces(viewer, copy.get());
      }
      mustBeReady(checking.of(viewer, copy.get()), move, reason);
    }
    course.move(viewer, id, move, shown, reason);
  }

  private static void mustBeReady(SubmitCheck check, PlanMove move, @Nullable String reason) {
    if (!check.maySubmit()) {
      throw new RuleBroken("plans.writing.rule.not-complete", check.blocking());
    }
    if (check.late() && move == PlanMove.SUBMIT) {
      Given.reason("reason", reason, PlanCourse.LONGEST_REASON);
    }
  }

  private void mustManage(Viewer viewer, PlanId id) {
    var manages = switch (viewer.scope()) {
      case AccessScope.OfProvider _ -> viewer.role() == Role.PROVIDER_MANAGER;
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
    if (!manages) {
      throw new NotHere("plan", id);
    }
    plans.details(viewer, id);
  }
}
