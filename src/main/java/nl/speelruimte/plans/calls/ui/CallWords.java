package nl.speelruimte.plans.calls.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.plans.calls.CallRow;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.InviteeRow;
import nl.speelruimte.plans.calls.InviteeState;
import nl.speelruimte.plans.ui.PlanWords;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** How calls are spoken of on every page of them. */
final class CallWords {

  private CallWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String state(CallState state) {
    return text("plans.call-state." + state);
  }

  static StatusBadge badge(CallState state) {
    return new StatusBadge(status(state), state(state));
  }

  static Status status(CallState state) {
    return switch (state) {
      case OPEN -> Status.WATCH;
      case CLOSED -> Status.OK;
      case CANCELLED -> Status.NONE;
    };
  }

  /** What is late is said before anything else. */
  static Status status(InviteeRow row) {
    if (row.isAwaited() && row.daysLate() != null) {
      return Status.OVER;
    }
    return switch (row.state()) {
      case NOT_STARTED, WITHDRAWN -> Status.NONE;
      case STARTED, RETURNED -> Status.WATCH;
      case SUBMITTED, IN_REVIEW -> Status.OK;
      case DECIDED -> row.outcome() == null ? Status.OK : PlanWords.status(row.outcome());
    };
  }

  /** Of what was decided, how. */
  static String state(InviteeRow row) {
    return row.state() == InviteeState.DECIDED && row.outcome() != null ? PlanWords.state(row.outcome())
        : state(row.state());
  }

  static String state(InviteeState state) {
    return text("plans.invitee-state." + state);
  }

  static String framework(CallRow call) {
    return text("plans.call.framework-version", call.frameworkName(), Integer.toString(call.frameworkNumber()));
  }

  /** What may be handed in. */
  static String reaches(CallRow call) {
    if (call.generic() && call.spaces()) {
      return text("plans.call.reaches.both");
    }
    return text(call.generic() ? "plans.call.reaches.generic" : "plans.call.reaches.spaces");
  }
}
