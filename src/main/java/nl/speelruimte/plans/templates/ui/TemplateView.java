package nl.speelruimte.plans.templates.ui;

import static nl.speelruimte.plans.templates.ui.TemplateWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.templates.TemplateDetails;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.plans.templates.TemplateMeasure;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-109: one template: what a plan that begins from it says, and what can be done with it. */
@Route("plan-templates/:template([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class TemplateView extends DetailPage {

  private final PlanTemplates templates;
  private final AuditTrail trail;
  private final Viewer viewer;

  TemplateView(PlanTemplates templates, AuditTrail trail, CurrentViewer current) {
    this.templates = templates;
    this.trail = trail;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("template").orElse("");
    show(TemplateId.parse(text).orElseThrow(() -> new NotHere("template", text)));
  }

  private void show(TemplateId id) {
    var details = templates.details(viewer, id);
    var cards = new ArrayList<Component>(List.of(new Card(text("plans.page.introduction"), words(details.introduction()))));
    details.measures().forEach(measure -> cards.add(card(measure)));
    if (details.measures().isEmpty()) {
      cards.add(new EmptyState(text("plans.templates.no-measures"), text("plans.templates.no-measures-how")));
    }
    show(details.template().title(), header(details), Rows.columns(Rows.stack(cards.toArray(Component[]::new)),
        HistoryPanel.card(trail, viewer, PlanTemplates.subject(id))));
  }

  private static Component card(TemplateMeasure measure) {
    return new Card(measure.title(), words(measure.text()), new DefinitionRows()
        .row(text("plans.measure.category"), TemplateWords.category(measure.category())));
  }

  private static Component words(String written) {
    var words = new Paragraph(written.isBlank() ? text("plans.templates.no-text") : written);
    words.addClassName("plan-text");
    return words;
  }

  private Component header(TemplateDetails details) {
    var template = details.template();
    var header = new PageHeader(template.title()).crumb(text("plans.templates.title"), "plan-templates")
        .status(new StatusBadge(TemplateWords.status(template), TemplateWords.state(template)));
    if (details.mayChange()) {
      header.actions(retiring(details), new Button(text("plans.templates.change"),
          click -> TemplateDialog.forChange(templates, viewer, details, () -> show(template.id())).open()));
    }
    return header;
  }

  private Button retiring(TemplateDetails details) {
    var id = details.template().id();
    if (details.template().retired()) {
      return new Button(text("plans.templates.bring-back"), click -> {
        if (Notices.attempt(() -> templates.retire(viewer, id, false, details.version()))) {
          show(id);
        }
      });
    }
    return new Button(text("plans.templates.retire"), click -> ConfirmDialogs.ask(
        text("plans.templates.retire-question"), text("plans.templates.retire-consequence"),
        text("plans.templates.retire"), () -> {
          templates.retire(viewer, id, true, details.version());
          show(id);
        }));
  }
}
