package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
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

  @EventListener
  void on(PlanMoved moved) {
    switch (moved.move()) {
      case BEGIN -> answered(moved).ifPresent(answer -> begun(moved, answer));
      case SUBMIT -> answered(moved).ifPresent(answer -> submitted(moved, answer));
      case WITHDRAW -> answered(moved).ifPresent(answer -> takenBack(moved, answer));
      case OPEN_ROUND, RETURN, APPROVE, APPROVE_PARTLY, REJECT, START, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT,
          HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT, EVALUATE, CLOSE -> { }
    }
  }

  /** @throws RuleBroken when the call is over, asks for another kind of plan, or was answered already */
  private void begun(PlanMoved moved, Answer answer) {
    var call = answer.call();
    invitees.hold(call.id(), moved.provider()).orElseThrow(() -> new NotHere("call", call.id()));
    call.mustBeOpen();
    if (!call.allows(answer.reach())) {
      throw RuleBroken.at("reach", "plans.call.rule.other-reach");
    }
    if (invitees.runsAnother(call.id(), moved.provider(), moved.plan())) {
      throw new RuleBroken("plans.call.rule.begun-already");
    }
  }

  /** After a return it was in time already, however long that took. */
  private void submitted(PlanMoved moved, Answer answer) {
    var call = answer.call();
    if (call.state() == CallState.CLOSED && moved.from() == PlanState.DRAFT) {
      throw new RuleBroken("plans.call.rule.closed");
    }
    invitees.hold(call.id(), moved.provider()).filter(CallInvitees.Invitee::isAwaited).ifPresent(invitee -> {
      invitees.submitted(call.id(), moved.provider(), LocalDate.now(clock));
      points.asksNothing(call.id(), moved.provider());
      points.countLate(call);
    });
  }

  private void takenBack(PlanMoved moved, Answer answer) {
    var call = answer.call();
    invitees.hold(call.id(), moved.provider()).ifPresent(invitee -> {
      invitees.submitted(call.id(), moved.provider(), null);
      points.follow(call, new CallInvitees.Invitee(moved.provider(), invitee.due(), null, null));
      points.countLate(call);
    });
  }

  /** The call that a plan answers; empty when its provider began it by itself. */
  private Optional<Answer> answered(PlanMoved moved) {
    return jdbc.sql("SELECT call_id, reach FROM plans_plan WHERE id = :plan AND call_id IS NOT NULL")
        .param("plan", moved.plan().value())
        .query((row, _) -> new Asked(UUID.fromString(row.getString(1)), PlanReach.valueOf(row.getString(2)))).optional()
        .map(asked -> new Answer(calls.findById(asked.call).orElseThrow(() -> new NotHere("call", asked.call)),
            asked.reach));
  }

  private record Asked(UUID call, PlanReach reach) {}

  /** A plan beside the call it answers. */
  private record Answer(PlanCall call, PlanReach reach) {}
}
