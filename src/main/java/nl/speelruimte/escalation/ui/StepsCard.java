package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.speelruimte.escalation.EscalationDetails;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.escalation.StepRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;
import org.jspecify.annotations.Nullable;

/** The steps of an escalation, the latest first, each with what the provider was told and answered. */
final class StepsCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final Escalations escalations;
  private final FormalNotices notices;
  private final Viewer viewer;
  private final EscalationDetails details;

  StepsCard(Escalations escalations, FormalNotices notices, Viewer viewer, EscalationDetails details) {
    this.escalations = escalations;
    this.notices = notices;
    this.viewer = viewer;
    this.details = details;
    var timeline = new Timeline();
    details.steps().forEach(step -> timeline.event(title(step), lines(step)));
    add(new Card(text("escalation.steps.title"), timeline));
  }

  private String title(StepRow step) {
    return text("escalation.steps.event", amounts.shortDate(step.validOn()),
        text("escalation.step-kind." + step.kind().name()), EscalationWords.level(step.level()));
  }

  private Component[] lines(StepRow step) {
    var lines = new ArrayList<Component>();
    if (step.what() != null) {
      lines.add(new Paragraph(step.what()));
    }
    why(lines, "escalation.steps.reason", step.reason());
    why(lines, "escalation.steps.measure",
        step.measure() == null ? null : text("escalation.measure." + step.measure().name()));
    why(lines, "escalation.steps.decision", step.decision());
    why(lines, "escalation.steps.deadline", step.deadline() == null ? null : amounts.date(step.deadline()));
    why(lines, "escalation.steps.owner", step.ownedBy());
    lines.add(Why.line(text("escalation.steps.by", step.actor(), step.actorOrganisation(),
        amounts.moment(step.recordedAt()))));
    if (step.documentName() != null) {
      lines.add(new Div(new DocumentLink(step.documentName(),
          () -> escalations.document(viewer, details.escalation().id(), step.id()))));
    }
    if (step.notice() != null) {
      lines.add(new NoticePanel(notices, viewer, step.notice()));
    }
    return lines.toArray(Component[]::new);
  }

  private static void why(ArrayList<Component> lines, String key, @Nullable String value) {
    if (value != null) {
      lines.add(new Div(Why.line(text(key, value))));
    }
  }
}
