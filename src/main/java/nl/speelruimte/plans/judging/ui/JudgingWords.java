package nl.speelruimte.plans.judging.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.judging.AssessorRow;
import nl.speelruimte.plans.judging.Comparison;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.RoundRow;
import nl.speelruimte.plans.judging.scoring.Difference;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** How judging is spoken of on every page of it. */
final class JudgingWords {

  private JudgingWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String yesOrNo(boolean yes) {
    return text(yes ? "plans.judging.yes" : "plans.judging.no");
  }

  static String given(Judgement judgement) {
    return judgement.score() != null ? judgement.score().toString() : yesOrNo(judgement.value() == 1);
  }

  /** With its two decimals. */
  static String score(BigDecimal score) {
    return String.format(UI.getCurrent().getLocale(), "%.2f", score);
  }

  static String framework(FrameworkVersionRow version) {
    return text("plans.judging.framework", version.name(), Integer.toString(version.number()));
  }

  static String person(RoleHolder holder) {
    return text("plans.judging.person", holder.name(), holder.organisation());
  }

  static StatusBadge badge(RoundRow round, Amounts amounts) {
    return round.isOpen() ? StatusBadge.watch(text("plans.judging.open-until", amounts.date(round.dueOn())))
        : StatusBadge.none(text("plans.judging.closed-on", amounts.moment(round.closedAt())));
  }

  static StatusBadge badge(AssessorRow assessor) {
    if (!assessor.judges()) {
      return StatusBadge.none(text("plans.judging.assessor.recused"));
    }
    return assessor.hasFinished() ? StatusBadge.ok(text("plans.judging.assessor.finished"))
        : StatusBadge.watch(text("plans.judging.assessor.busy"));
  }

  static StatusBadge badge(Comparison.Line line) {
    return switch (line.difference()) {
      case AGREED -> StatusBadge.ok(text("plans.judging.difference.agreed"));
      case TO_DISCUSS -> StatusBadge.watch(line.criterion().weight() == null
          ? text("plans.judging.difference.divided")
          : text("plans.judging.difference.points", line.spread()));
      case KNOCK_OUT -> StatusBadge.over(text("plans.judging.difference.knock-out"));
      case NONE_GIVEN -> StatusBadge.none(text("plans.judging.difference.none"));
    };
  }

  /** The largest difference among several. */
  static StatusBadge badge(Difference worst) {
    return switch (worst) {
      case AGREED -> new StatusBadge(Status.OK, text("plans.judging.difference.agreed"));
      case TO_DISCUSS -> new StatusBadge(Status.WATCH, text("plans.judging.difference.discuss"));
      case KNOCK_OUT -> new StatusBadge(Status.OVER, text("plans.judging.difference.knock-out"));
      case NONE_GIVEN -> new StatusBadge(Status.NONE, text("plans.judging.difference.none"));
    };
  }
}
