package nl.speelruimte.plans.templates.ui;

import static nl.speelruimte.plans.templates.ui.TemplateWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.templates.TemplateRow;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-109: the templates of plans, those in use first. */
@Route("plan-templates")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class PlanTemplatesView extends Div implements HasDynamicTitle {

  private final PlanTemplates templates;
  private final Viewer viewer;

  PlanTemplatesView(PlanTemplates templates, CurrentViewer current) {
    this.templates = templates;
    this.viewer = current.get();
    var header = new PageHeader(getPageTitle()).sub(text("plans.templates.sub"));

    if (PlanTemplates.mayKeep(viewer)) {
      var add = new Button(text("plans.templates.add"), click -> TemplateDialog.forNew(templates, viewer,
          id -> UI.getCurrent().navigate(TemplateWords.address(id))).open());
      add.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(add);
    }

    addClassName("view");
    add(header, grid());
  }

  private PortalGrid<TemplateRow> grid() {
    var grid = new PortalGrid<TemplateRow>("plan-templates", getPageTitle());
    grid.column("title", text("plans.templates.field-title")).text(TemplateRow::title)
        .link(row -> TemplateWords.address(row.id())).sorted("title").phone().width("16rem").grow(2);
    grid.column("measures", text("plans.column.measures")).number(TemplateRow::measures).width("8rem");
    grid.column("retired", text("plans.column.state")).badge(TemplateWords::status, TemplateWords::state)
        .sorted("retired").width("10rem").phone();
    grid.column("changedAt", text("plans.templates.field-changed")).moment(TemplateRow::changedAt).sorted("changedAt")
        .width("11rem");
    grid.column("changedBy", text("plans.templates.field-changed-by")).text(TemplateRow::changedBy).width("12rem");
    return grid.identifiedBy(TemplateRow::id)
        .whenEmpty(new EmptyState(text("plans.templates.empty"), text("plans.templates.empty-how")))
        .rows(page -> templates.rows(viewer, page), () -> templates.count(viewer));
  }

  @Override
  public String getPageTitle() {
    return text("plans.templates.title");
  }
}
