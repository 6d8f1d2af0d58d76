package nl.speelruimte.spending.compare.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.spending.compare.CompareState;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** How the two numbers are spoken of on every screen. */
final class CompareWords {

  private CompareWords() {}

  static Status status(CompareState state) {
    return switch (state) {
      case NOT_ENTERED -> Status.NONE;
      case EQUAL, AGREED -> Status.OK;
      case DIFFERS -> Status.OVER;
      case EXPLAINED -> Status.WATCH;
    };
  }

  static String state(CompareState state) {
    return text("spending.compare-state." + state.name());
  }

  static StatusBadge badge(CompareState state) {
    return new StatusBadge(status(state), state(state));
  }

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
