package nl.speelruimte.spending.tight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.speelruimte.spending.tight.StepKind;
import nl.speelruimte.spending.tight.TightProcedure;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.spending.tight.TightState;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Why;

/**
 * UC-77, UC-78: where the procedure stands, by when what is due, and the step this viewer may take. What was said stands
 * among the entries of the space.
 */
final class TightCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final SpaceSection.Page page;
  private final TightProcedure procedure;
  private final StepForms forms;

  TightCard(TightProcedures procedures, SpaceSection.Page page, TightProcedure procedure, Clock clock) {
    this.page = page;
    this.procedure = procedure;
    this.forms = new StepForms(procedures, page, clock);
    var card = new Card(getTranslation("spending.tight.title"), badge(), clockLine());
    if (procedure.withoutMandate()) {
      card.add(Why.paragraph(getTranslation("spending.sides.no-mandate", municipality())));
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

  private Button button(StepKind kind) {
    return new Button(getTranslation("spending.tight.take." + kind.name()), click -> forms.open(kind, procedure.seen()));
  }

  private String municipality() {
    return page.details().space().place().municipalityName();
  }
}
