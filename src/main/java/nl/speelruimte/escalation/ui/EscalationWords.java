package nl.speelruimte.escalation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.escalation.DeadlineState;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.EscalationRow;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** How the ladder is spoken of on every page of it. */
final class EscalationWords {

  private EscalationWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** {@code 3 Schriftelijke aanzegging}. */
  static String level(EscalationLevel level) {
    return text("escalation.level.of", Integer.toString(level.number()), text("escalation.escalation-level." + level.name()));
  }

  static Status status(EscalationRow row) {
    if (row.closedOn() != null) {
      return Status.NONE;
    }
    return row.level().needsDecision() || row.state() == DeadlineState.PASSED ? Status.OVER : Status.WATCH;
  }

  static String state(EscalationRow row) {
    return row.closedOn() == null ? level(row.level()) : text("escalation.closed");
  }

  static StatusBadge badge(EscalationRow row) {
    return new StatusBadge(status(row), state(row));
  }

  static String whose(EscalationRow row) {
    return row.municipalityName() == null ? text("escalation.whole-region") : row.municipalityName();
  }
}
