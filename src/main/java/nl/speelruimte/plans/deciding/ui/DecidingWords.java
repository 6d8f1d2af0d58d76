package nl.speelruimte.plans.deciding.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How decisions are spoken of on the screen. */
final class DecidingWords {

  private DecidingWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String verdict(@Nullable Verdict verdict) {
    if (verdict == null) {
      return text("plans.deciding.verdict.none");
    }
    return verdict.score() != null ? Integer.toString(verdict.score())
        : text(verdict.isNo() ? "plans.deciding.verdict.no" : "plans.deciding.verdict.yes");
  }

  static String outcome(DecisionOutcome outcome) {
    return text("plans.decision-outcome." + outcome);
  }

  static StatusBadge badge(DecisionOutcome outcome) {
    return new StatusBadge(switch (outcome) {
      case APPROVED -> Status.OK;
      case PARTLY_APPROVED, RETURNED -> Status.WATCH;
      case REJECTED -> Status.OVER;
    }, outcome(outcome));
  }

  static StatusBadge approved(boolean approved) {
    return approved ? StatusBadge.ok(text("plans.deciding.measure-approved"))
        : StatusBadge.over(text("plans.deciding.measure-refused"));
  }

  /** How far the assessors are apart. */
  static StatusBadge difference(ConclusionRow row) {
    if (row.said() == 0) {
      return StatusBadge.none(text("plans.deciding.difference.nobody"));
    }
    if (!row.discussed()) {
      return StatusBadge.ok(text("plans.deciding.difference.agreed"));
    }
    return StatusBadge.watch(row.proposed() != null && row.proposed().score() != null
        ? text("plans.deciding.difference.points", row.spread()) : text("plans.deciding.difference.answers"));
  }

  static TextArea area(String key, int longest) {
    var area = new TextArea(text(key));
    area.setMaxLength(longest);
    area.setWidthFull();
    return area;
  }
}
