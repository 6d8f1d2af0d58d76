package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Timeline;

/** UC-103: the steps a plan took, with their reasons, and its history. */
final class CourseSection {

  private CourseSection() {}

  static Component of(EfficiencyPlans plans, AuditTrail trail, PlanPage page) {
    var timeline = new Timeline();
    var amounts = Amounts.of(timeline);
    for (var step : plans.steps(page.viewer(), page.plan().id())) {
      var who = new Span(text("plans.course.by", step.actor(), step.organisation(), amounts.moment(step.recorded())));
      who.addClassName("why");
      if (step.reason() == null) {
        timeline.event(text("plans.plan-move." + step.move()), who);
      } else {
        timeline.event(text("plans.plan-move." + step.move()), new Span(step.reason()), who);
      }
    }
    return Rows.columns(new Card(text("plans.section.course"), timeline),
        HistoryPanel.card(trail, page.viewer(), page.plan().subject()));
  }
}
