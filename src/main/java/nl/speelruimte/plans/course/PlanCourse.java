package nl.speelruimte.plans.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes plans from one state to the next, in the transaction of the command that asked whether the viewer may: the
 * arrow, the version that was shown, the step, the trail, and the event for the other rooms.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanCourse {

  /** A reason is read aloud and stands in the letter; longer ones belong in a document. */
  public static final int LONGEST_REASON = 4_000;
  /** How the trail names what a provider writes, apart from the plan that others read. */
  public static final String DRAFT = "plans.draft";
  private final EfficiencyPlanRepository plans;
  private final PlanSteps steps;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanCourse(EfficiencyPlanRepository plans, PlanSteps steps, AuditTrail trail, ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.steps = steps;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** The plan that was begun with this request; empty when none was. */
  public Optional<PlanId> begunWith(UUID request) {
    return plans.findByRequest(request).map(EfficiencyPlan::id);
  }

  /**
   * Begins a plan with an empty working copy, number 1.
   *
   * @throws RuleBroken when this form was sent already, or who hears of it does not allow it
   */
  public PlanId begin(Viewer viewer, NewPlan begun) {
    events.publishEvent(new PlanBegins(begun));
    var plan = kept(new EfficiencyPlan(begun, clock.instant()));
    steps.version(plan.id(), 1, VersionState.WRITING);
    told(viewer, plan, PlanMove.BEGIN, null, 1, null);
    return plan.id();
  }

  /**
   * Takes a step.
   *
   * @param shown the version of the plan that the page showed
   * @param reason null where the move needs none
   * @throws NotHere when there is no such plan
   * @throws RuleBroken when the plan has moved on, this move does not lead from where it stands, or a reason is missing
   */
  public void move(Viewer viewer, PlanId id, PlanMove move, int shown, @Nullable String reason) {
    var plan = plans.hold(id.value()).orElseThrow(() -> new NotHere("plan", id));
    plan.mustBe(shown);
    var why = move.needsReason() ? Given.reason("reason", reason, LONGEST_REASON)
        : Given.textIfAny("reason", reason, LONGEST_REASON);
    var from = plan.state();
    var version = plan.take(move, steps.lastVersion(id), LocalDate.now(clock), clock.instant());
    plans.saveAndFlush(plan);
    steps.versions(id, move, version, viewer.name());
    told(viewer, plan, move, from, version, why);
  }

  /** Has other commands about a plan wait until this one is done; before it reads what they might change. */
  public void hold(PlanId id) {
    plans.hold(id.value());
  }

  /** Gives a plan another title, while it is written; it is no step. */
  public void rename(PlanId id, String title) {
    var plan = plans.hold(id.value()).orElseThrow(() -> new NotHere("plan", id));
    plan.rename(title);
    plans.saveAndFlush(plan);
  }

  private void told(Viewer viewer, EfficiencyPlan plan, PlanMove move, @Nullable PlanState from, int version,
      @Nullable String why) {
    steps.add(viewer, plan, move, from, version, why);
    var subject = Subject.of(move.isOfTheProviderAlone() ? DRAFT : "plans.plan", plan.id()).of(plan.provider());
    trail.record(viewer, subject, "plans.plan-move." + move, from == null ? null : new Stands(from, null),
        new Stands(plan.state(), version), why);
    events.publishEvent(new PlanMoved(plan.id(), plan.provider(), plan.year(), plan.title(), move, from, plan.state(),
        version, viewer, why));
  }

  /** Two clicks at the very same moment meet here. */
  private EfficiencyPlan kept(EfficiencyPlan begun) {
    try {
      return plans.saveAndFlush(begun);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("plans.rule.begun-already");
    }
  }

  /** What the trail keeps of a step. */
  record Stands(PlanState state, @Nullable Integer planVersion) {}
}
