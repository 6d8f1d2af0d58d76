package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds of last days as they come nearer and go by: once a day in Amsterdam, and soon after a start. */
@Component
class CallReminders {

  private static final Logger LOG = LoggerFactory.getLogger(CallReminders.class);
  private static final int MINUTES_10 = 600_000;
  private static final int MINUTE = 60_000;
  private final PlanCallRepository calls;
  private final CallInvitees invitees;
  private final CallPoints points;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private @Nullable LocalDate remindedOn;

  CallReminders(PlanCallRepository calls, CallInvitees invitees, CallPoints points, TransactionTemplate transaction,
      Clock clock) {
    this.calls = calls;
    this.invitees = invitees;
    this.points = points;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTES_10, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    if (!today.equals(remindedOn) && remind()) {
      remindedOn = today;
    }
  }

  /**
   * Each call in a transaction of its own: one that fails keeps no other from being told. Only calls are looked at in
   * which somebody comes into another phase.
   *
   * @return whether all went well
   */
  boolean remind() {
    var all = true;
    for (var call : invitees.callsToRemind(LocalDate.now(clock))) {
      try {
        transaction.executeWithoutResult(_ -> remind(call));
      } catch (RuntimeException problem) {
        LOG.error("Could not remind of the last day of call {}", call, problem);
        all = false;
      }
    }
    return all;
  }

  private void remind(UUID id) {
    var call = calls.hold(id).filter(PlanCall::isOpen);
    call.ifPresent(open -> {
      invitees.holdAll(open.id()).forEach(invitee -> points.follow(open, invitee));
      points.countLate(open);
    });
  }
}
