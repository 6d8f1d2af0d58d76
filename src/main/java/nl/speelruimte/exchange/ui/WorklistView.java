package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.uikit.PageHeader;

/** UC-12: the refused lines of all batches that wait for somebody. */
@Route("imports/worklist")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class WorklistView extends Div implements HasDynamicTitle {

  WorklistView(LineDesk lines, LineFilters choices, CurrentViewer current) {
    var viewer = current.get();
    var filters = choices.bar(viewer);
    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(text("exchange.worklist.sub")), filters, lines.waiting(viewer, filters));
  }

  @Override
  public String getPageTitle() {
    return text("exchange.worklist.title");
  }
}
