package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** What a call asks of people: of each provider its plan, of the bureau to look at who is late. */
@Component
class CallPoints {

  private static final Viewer PORTAL = Viewer.system("call for plans");
  private static final String DUE = "plans.due";
  private static final String LATE = "plans.late";
  private static final String WHY = "plans.call.why.";
  private final AttentionPoints points;
  private final CallInvitees invitees;
  private final Clock clock;

  CallPoints(AttentionPoints points, CallInvitees invitees, Clock clock) {
    this.points = points;
    this.invitees = invitees;
    this.clock = clock;
  }

  /** Tells whoever has not answered how near its last day is: anew when it has come nearer, and so once more by mail. */
  void follow(PlanCall call, CallInvitees.Invitee invitee) {
    var phase = DuePhase.of(invitee.due(), today());
    if (!call.isOpen() || !invitee.isAwaited()) {
      asksNothing(call.id(), invitee.provider());
    } else if (phase != invitee.told()) {
      tell(call, invitee);
    }
  }

  /** Tells it again, whatever it was told before. */
  void tell(PlanCall call, CallInvitees.Invitee invitee) {
    var phase = DuePhase.of(invitee.due(), today());
    var subject = subject(call.id(), invitee.provider());
    points.resolve(PORTAL, DUE, subject);
    points.raise(PORTAL, new NewPoint(DUE, subject, phase == DuePhase.ASKED ? Severity.WATCH : Severity.ACT, Money.ZERO,
        WHY + phase, List.of(call.title(), invitee.due()), Set.of(Side.PROVIDER), "plan-calls/" + call.id())
        .due(invitee.due()).askedBy(call.openedBy()));
    invitees.told(call.id(), invitee.provider(), phase);
  }

  /** It answered, was taken out, or the call is over. */
  void asksNothing(CallId call, ProviderId provider) {
    points.resolve(PORTAL, DUE, subject(call, provider));
    invitees.told(call, provider, null);
  }

  /** The bureau has one point per call, with how many are late. */
  void countLate(PlanCall call) {
    var late = call.isOpen() ? invitees.late(call.id(), today()) : 0;
    if (late == 0) {
      points.resolve(PORTAL, LATE, call.subject());
    } else {
      points.raise(PORTAL, new NewPoint(LATE, call.subject(), Severity.WATCH, Money.ZERO, WHY + "some-late",
          List.of(call.title(), late, call.due()), Set.of(Side.BUREAU), "plan-calls/" + call.id()));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** One open point per provider that was asked. */
  private static Subject subject(CallId call, ProviderId provider) {
    return Subject.of("plans.call", call + "/" + provider).of(provider);
  }
}
