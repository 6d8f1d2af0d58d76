package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.stereotype.Component;

/** Writes down what happened to a call, among its entries and in the trail. */
@Component
class CallTrace {

  private static final String ACTION = "plans.call-entry.";
  private final CallEntries entries;
  private final AuditTrail trail;
  private final PartyDirectory directory;

  CallTrace(CallEntries entries, AuditTrail trail, PartyDirectory directory) {
    this.entries = entries;
    this.trail = trail;
    this.directory = directory;
  }

  /** The trail says with its opening how many those are. */
  void askedFirst(Viewer viewer, PlanCall call, ProviderId provider) {
    entries.add(viewer, call, CallEntryKind.ASKED, provider, call.due(), null);
  }

  void opened(Viewer viewer, PlanCall call, CheckedCall asked) {
    entries.add(viewer, call, CallEntryKind.OPENED, null, call.due(), null);
    trail.record(viewer, call.subject(), ACTION + CallEntryKind.OPENED, null,
        new Opened(asked.title(), Integer.toString(asked.year()), asked.due(), asked.generic(), asked.spaces(),
            asked.providers().size()), null);
  }

  void added(Viewer viewer, PlanCall call, ProviderId provider) {
    entries.add(viewer, call, CallEntryKind.ADDED, provider, call.due(), null);
    trail.record(viewer, call.subject().of(provider), ACTION + CallEntryKind.ADDED, null, asked(viewer, provider, call.due()),
        null);
  }

  void takenOut(Viewer viewer, PlanCall call, CallInvitees.Invitee out, String why) {
    entries.add(viewer, call, CallEntryKind.TAKEN_OUT, out.provider(), null, why);
    trail.record(viewer, call.subject().of(out.provider()), ACTION + CallEntryKind.TAKEN_OUT,
        asked(viewer, out.provider(), out.due()), null, why);
  }

  void dueMoved(Viewer viewer, PlanCall call, LocalDate before, String why) {
    entries.add(viewer, call, CallEntryKind.DUE_MOVED, null, call.due(), why);
    trail.record(viewer, call.subject(), ACTION + CallEntryKind.DUE_MOVED, new Due(before), new Due(call.due()), why);
  }

  void granted(Viewer viewer, PlanCall call, CallInvitees.Invitee before, LocalDate due, String why) {
    entries.add(viewer, call, CallEntryKind.DUE_GRANTED, before.provider(), due, why);
    trail.record(viewer, call.subject().of(before.provider()), ACTION + CallEntryKind.DUE_GRANTED,
        asked(viewer, before.provider(), before.due()), asked(viewer, before.provider(), due), why);
  }

  void reminded(Viewer viewer, PlanCall call, int providers) {
    entries.add(viewer, call, CallEntryKind.REMINDED, null, null, null);
    trail.record(viewer, call.subject(), ACTION + CallEntryKind.REMINDED, null, new Reminded(providers), null);
  }

  void ended(Viewer viewer, PlanCall call, String why) {
    var kind = call.state() == CallState.CLOSED ? CallEntryKind.CLOSED : CallEntryKind.CANCELLED;
    entries.add(viewer, call, kind, null, null, why);
    trail.record(viewer, call.subject(), ACTION + kind, new Ended(CallState.OPEN), new Ended(call.state()), why);
  }

  private Asked asked(Viewer viewer, ProviderId provider, LocalDate due) {
    return new Asked(directory.of(viewer).nameOf(provider), due);
  }

  /** What was asked, and of how many. */
  record Opened(String callTitle, String callYear, LocalDate callDue, boolean callGeneric, boolean callSpaces,
      int callAsked) {}

  /** Of whom something was asked, by when. */
  record Asked(String callProvider, LocalDate callDue) {}

  /** The last day for all. */
  record Due(LocalDate callDue) {}

  /** How many were told again. */
  record Reminded(int callReminded) {}

  /** Where it stands. */
  record Ended(CallState callState) {}
}
