package nl.speelruimte.spending.tight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.tight.StepKind;
import nl.speelruimte.spending.tight.TightProcedure;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.spending.tight.TightState;
import nl.speelruimte.spending.tight.TightStep;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** UC-77, UC-78: where the procedure stands, by when what is due, what was said, and the step this viewer may take. */
final class TightCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final SpaceFacts facts;
  private final SpaceSection.Page page;
  private final TightProcedure procedure;
  private final StepForms forms;

  TightCard(TightProcedures procedures, SpaceFacts facts, SpaceSection.Page page, TightProcedure procedure, Clock clock) {
    this.facts = facts;
    this.page = page;
    this.procedure = procedure;
    this.forms = new StepForms(procedures, page, clock);
    var card = new Card(getTranslation("spending.tight.title"), badge(), clockLine());
    if (!procedure.steps().isEmpty()) {
      var timeline = new Timeline();
      procedure.steps().reversed().forEach(step -> timeline.event(title(step), details(step)));
      card.add(timeline);
    }
    var buttons = procedure.may().stream().map(this::button).toArray(Component[]::new);
    if (buttons.length > 0) {
      card.add(Rows.row(buttons));
    }
    add(card);
  }

  private StatusBadge badge() {
    var status = procedure.late() ? Status.OVER : isCalm() ? Status.OK : Status.WATCH;
    return new StatusBadge(status, getTranslation(
        procedure.late() ? "spending.tight.late" : "spending.tight-state." + procedure.state().name()));
  }

  private boolean isCalm() {
    return procedure.state() == TightState.DECIDED || procedure.state() == TightState.NOTICE_LAPSED;
  }

  private Paragraph clockLine() {
    var text = switch (procedure.state()) {
      case QUIET -> "";
      case NOTICE_DUE -> getTranslation("spending.tight.due-since", amounts.date(procedure.dueSince()));
      case NOTICE_LAPSED -> getTranslation("spending.tight.lapsed", amounts.date(procedure.dueSince()));
      case NOTIFIED -> getTranslation("spending.tight.consult-by", amounts.date(procedure.consultBy()),
          amounts.date(procedure.decideBy()));
      case CONSULTED -> getTranslation("spending.tight.decide-by", amounts.date(procedure.decideBy()));
      case DECIDED -> getTranslation("spending.tight.decided." + procedure.steps().reversed().stream()
          .filter(step -> step.measure() != null).findFirst().orElseThrow().measure());
    };
    return Why.paragraph(text);
  }

  private String title(TightStep step) {
    return getTranslation("spending.entries.event", amounts.shortDate(step.on()),
        getTranslation("spending.tight.step." + step.kind().name()));
  }

  private Component[] details(TightStep step) {
    var lines = new ArrayList<Component>();
    if (step.measure() != null) {
      lines.add(Why.line(getTranslation("spending.tight-measure." + step.measure().name())));
    }
    if (step.participants() != null) {
      lines.add(Why.line(getTranslation("spending.tight.with", step.participants())));
    }
    if (step.text() != null) {
      lines.add(Why.line(step.text()));
    }
    lines.add(Why.line(getTranslation("spending.entries.by", step.actor(), step.organisation(),
        amounts.moment(step.recordedAt()))));
    if (step.documentName() != null) {
      lines.add(new Anchor(download -> write(step, download), step.documentName()));
    }
    return lines.toArray(Component[]::new);
  }

  private void write(TightStep step, DownloadEvent download) throws IOException {
    download.setFileName(step.documentName());
    download.setContentType("application/pdf");
    download.getOutputStream().write(facts.document(page.viewer(), page.details().space().id(), step.entry()));
  }

  private Button button(StepKind kind) {
    return new Button(getTranslation("spending.tight.take." + kind.name()), click -> forms.open(kind, procedure.seen()));
  }
}
