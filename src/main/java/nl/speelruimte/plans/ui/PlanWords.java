package nl.speelruimte.plans.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** How plans are spoken of on every page of them. */
public final class PlanWords {

  private PlanWords() {}

  public static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  public static String state(PlanState state) {
    return text("plans.plan-state." + state);
  }

  public static Status status(PlanState state) {
    return switch (state) {
      case APPROVED, IN_EXECUTION, EVALUATED, CLOSED -> Status.OK;
      case SUBMITTED, IN_REVIEW, RETURNED, PARTLY_APPROVED -> Status.WATCH;
      case REJECTED -> Status.OVER;
      case DRAFT, WITHDRAWN -> Status.NONE;
    };
  }

  public static StatusBadge badge(PlanState state) {
    return new StatusBadge(status(state), state(state));
  }
}
