package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanBegins;
import nl.speelruimte.plans.course.PlanMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears the steps of plans that answer a call, in their transaction: what a call does not allow does not happen. */
@Component
class CallAnswers {

  private final JdbcClient jdbc;
  private final PlanCallRepository calls;
  private final CallInvitees invitees;
  private final CallPoints points;
  private final Clock clock;

  CallAnswers(JdbcClient jdbc, PlanCallRepository calls, CallInvitees invitees, CallPoints points, Clock clock) {
    this.jdbc = jdbc;
    this.calls = calls;
    this.invitees = invitees;
    this.points = points;
    this.clock = clock;
  }

  /**
   * Holds the call and then the invitation, in the order of the bureau's commands: of a call a provider has one running plan.
   *
   * @throws NotHere when it was not asked
   * @throws RuleBroken when the call is over, asks for another kind of plan or year, or was answered already
   */
  @EventListener
  void on(PlanBegins begins) {
    var plan = begins.plan();
    if (plan.call() == null) {
      return;
    }
    var call = calls.hold(plan.call()).orElseThrow(() -> new NotHere("call", plan.call()));
    invitees.hold(call.id(), plan.provider()).orElseThrow(() -> new NotHere("call", plan.call()));
    call.mustBeOpen();
    if (call.year() != plan.year()) {
      throw RuleBroken.at("year", "plans.call.rule.other-year", Integer.toString(call.year()));
    }
    if (!call.allows(plan.reach())) {
      throw RuleBroken.at("reach", "plans.call.rule.other-reach");
    }
    if (invitees.runsAny(call.id(), plan.provider())) {
      throw new RuleBroken("plans.call.rule.begun-already");
    }
  }

  @EventListener
  void on(PlanMoved moved) {
    switch (moved.move()) {
      case SUBMIT -> answered(moved).ifPresent(call -> submitted(moved, call));
      case WITHDRAW -> answered(moved).ifPresent(call -> takenBack(moved, call));
      case BEGIN, OPEN_ROUND, RETURN, APPROVE, APPROVE_PARTLY, REJECT, START, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT,
          HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT, EVALUATE, CLOSE -> { }
    }
  }

  /** After a return it was in time already, however long that took. */
  private void submitted(PlanMoved moved, PlanCall call) {
    if (call.state() == CallState.CLOSED && moved.from() == PlanState.DRAFT) {
      throw new RuleBroken("plans.call.rule.closed");
    }
    invitees.hold(call.id(), moved.provider()).filter(CallInvitees.Invitee::isAwaited).ifPresent(invitee -> {
      invitees.submitted(call.id(), moved.provider(), LocalDate.now(clock));
      points.asksNothing(call.id(), moved.provider());
      points.countLate(call);
    });
  }

  private void takenBack(PlanMoved moved, PlanCall call) {
    invitees.hold(call.id(), moved.provider()).ifPresent(invitee -> {
      invitees.submitted(call.id(), moved.provider(), null);
      points.follow(call, new CallInvitees.Invitee(moved.provider(), invitee.due(), null, null));
      points.countLate(call);
    });
  }

  /** The call that a plan answers; empty when its provider began it by itself. */
  private Optional<PlanCall> answered(PlanMoved moved) {
    return jdbc.sql("SELECT call_id FROM plans_plan WHERE id = :plan AND call_id IS NOT NULL")
        .param("plan", moved.plan().value()).query(UUID.class).optional()
        .map(id -> calls.findById(id).orElseThrow(() -> new NotHere("call", id)));
  }
}
