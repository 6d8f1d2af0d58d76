package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.attention.Daily;
import org.springframework.stereotype.Component;

/** Reminds of last days of calls as they come nearer and go by. */
@Component
class CallReminders implements Daily {

  private final PlanCallRepository calls;
  private final CallInvitees invitees;
  private final CallPoints points;

  CallReminders(PlanCallRepository calls, CallInvitees invitees, CallPoints points) {
    this.calls = calls;
    this.invitees = invitees;
    this.points = points;
  }

  /** Only calls in which somebody comes into another phase. */
  @Override
  public List<Look> due(LocalDate today) {
    return invitees.callsToRemind(today).stream().map(call -> new Look("call " + call, () -> remind(call))).toList();
  }

  private void remind(UUID id) {
    calls.hold(id).filter(PlanCall::isOpen).ifPresent(open -> {
      invitees.holdAll(open.id()).forEach(invitee -> points.follow(open, invitee));
      points.countLate(open);
    });
  }
}
