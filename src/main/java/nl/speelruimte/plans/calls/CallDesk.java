package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Carries out what the bureau does with a call: state, invitees, entry, trail and reminders in one transaction. */
@Component
class CallDesk {

  private final PlanCallRepository calls;
  private final CallInvitees invitees;
  private final CallTrace trace;
  private final CallPoints points;
  private final Clock clock;

  CallDesk(PlanCallRepository calls, CallInvitees invitees, CallTrace trace, CallPoints points, Clock clock) {
    this.calls = calls;
    this.invitees = invitees;
    this.trace = trace;
    this.points = points;
    this.clock = clock;
  }

  CallId open(Viewer viewer, CheckedCall asked) {
    if (calls.findByRequest(asked.request()).isPresent()) {
      throw new RuleBroken("plans.call.rule.opened-already");
    }
    var call = kept(new PlanCall(asked, viewer.name(), clock.instant()));
    trace.opened(viewer, call, asked);
    asked.providers().forEach(provider -> {
      ask(call, provider);
      trace.askedFirst(viewer, call, provider);
    });
    calls.saveAndFlush(call);
    return call.id();
  }

  void invite(Viewer viewer, CallId id, Set<ProviderId> providers, int shown) {
    var call = held(id, shown);
    call.mustBeOpen();
    if (call.due().isBefore(today())) {
      throw RuleBroken.at("providers", "plans.call.rule.due-over");
    }
    if (providers.isEmpty()) {
      throw RuleBroken.at("providers", "plans.call.rule.nobody-asked");
    }
    for (var provider : providers) {
      if (invitees.hold(id, provider).isPresent()) {
        throw RuleBroken.at("providers", "plans.call.rule.asked-already");
      }
      ask(call, provider);
      trace.added(viewer, call, provider);
    }
    calls.saveAndFlush(call);
  }

  void takeOut(Viewer viewer, CallId id, ProviderId provider, String reason, int shown) {
    var why = Given.reason(reason);
    var call = held(id, shown);
    call.mustBeOpen();
    var invitee = asked(id, provider);
    if (invitees.hasBegun(id, provider)) {
      throw new RuleBroken("plans.call.rule.begun");
    }
    points.asksNothing(id, provider);
    invitees.takeOut(id, provider);
    trace.takenOut(viewer, call, invitee, why);
    points.countLate(call);
    calls.saveAndFlush(call);
  }

  /** Whoever was granted a later day keeps it, as long as it is later than the new one. */
  void moveDue(Viewer viewer, CallId id, LocalDate day, String reason, int shown) {
    var call = held(id, shown);
    var before = call.due();
    var due = CheckedCall.due(day, call.year(), today());
    if (due.equals(before)) {
      throw RuleBroken.at("due", "plans.call.rule.due-same");
    }
    var why = Given.reason(reason);
    call.moveDue(due);
    for (var invitee : invitees.holdAll(id)) {
      if (invitee.due().equals(before) || invitee.due().isBefore(due)) {
        invitees.due(id, invitee.provider(), due);
        points.follow(call, new CallInvitees.Invitee(invitee.provider(), due, invitee.submittedOn(), invitee.told()));
      }
    }
    trace.dueMoved(viewer, call, before, why);
    points.countLate(call);
    calls.saveAndFlush(call);
  }

  void grant(Viewer viewer, CallId id, ProviderId provider, LocalDate day, String reason, int shown) {
    var call = held(id, shown);
    call.mustBeOpen();
    var invitee = asked(id, provider);
    if (!invitee.isAwaited()) {
      throw new RuleBroken("plans.call.rule.answered");
    }
    var due = CheckedCall.due(day, call.year(), today());
    if (!due.isAfter(invitee.due())) {
      throw RuleBroken.at("due", "plans.call.rule.not-later", invitee.due());
    }
    var why = Given.reason(reason);
    invitees.due(id, provider, due);
    points.follow(call, new CallInvitees.Invitee(provider, due, null, invitee.told()));
    trace.granted(viewer, call, invitee, due, why);
    points.countLate(call);
    calls.saveAndFlush(call);
  }

  int remind(Viewer viewer, CallId id, int shown) {
    var call = held(id, shown);
    call.remind(today());
    var awaited = invitees.holdAll(id).stream().filter(CallInvitees.Invitee::isAwaited).toList();
    if (awaited.isEmpty()) {
      throw new RuleBroken("plans.call.rule.all-answered");
    }
    awaited.forEach(invitee -> points.tell(call, invitee));
    trace.reminded(viewer, call, awaited.size());
    calls.saveAndFlush(call);
    return awaited.size();
  }

  void end(Viewer viewer, CallId id, CallState as, String reason, int shown) {
    var why = Given.reason(reason);
    var call = held(id, shown);
    call.end(as);
    invitees.holdAll(id).forEach(invitee -> points.asksNothing(id, invitee.provider()));
    points.countLate(call);
    trace.ended(viewer, call, why);
    calls.saveAndFlush(call);
  }

  private void ask(PlanCall call, ProviderId provider) {
    invitees.ask(call.id(), provider, call.due());
    points.tell(call, new CallInvitees.Invitee(provider, call.due(), null, null));
  }

  private PlanCall held(CallId id, int shown) {
    var call = calls.hold(id.value()).orElseThrow(() -> new NotHere("call", id));
    call.mustBe(shown);
    return call;
  }

  private CallInvitees.Invitee asked(CallId id, ProviderId provider) {
    return invitees.hold(id, provider).orElseThrow(() -> new NotHere("invitee", provider));
  }

  /** Two clicks at the very same moment meet here. */
  private PlanCall kept(PlanCall opened) {
    try {
      return calls.saveAndFlush(opened);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("plans.call.rule.opened-already");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
