package nl.speelruimte.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-43: the escalations that run, the highest level before the others. */
@Route("escalations")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class EscalationsView extends Div implements HasDynamicTitle {

  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  EscalationsView(Escalations escalations, OpenEscalation opening, PartyDirectory directory, CurrentViewer current) {
    this.viewer = current.get();
    var header = new PageHeader(getPageTitle()).sub(getTranslation("escalation.list.sub"));

    if (OpenEscalation.isFor(viewer)) {
      var begin = new Button(getTranslation("escalation.open.button"), click -> opening.dialog(viewer, null).open());
      begin.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(begin);
    }
    filters.choice("provider", getTranslation("escalation.column.provider"),
            PartyOptions.providers(directory.of(viewer)))
        .choice("level", getTranslation("escalation.field.level"), Arrays.stream(EscalationLevel.values())
            .map(level -> new Option(level.name(), EscalationWords.level(level))).toList())
        .choice("state", getTranslation("escalation.filter.state"),
            List.of(new Option("open", getTranslation("escalation.filter.open")),
                new Option("all", getTranslation("escalation.filter.all")))).preset("state", "open");

    addClassName("view");
    add(header, filters, EscalationsGrid.of(escalations, viewer, this::filter, filters));
  }

  private EscalationFilter filter() {
    return new EscalationFilter(filters.number("provider").map(ProviderId::new).orElse(null),
        filters.constant("level", EscalationLevel.class).orElse(null),
        filters.value("state").filter("all"::equals).isPresent());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("escalation.list.title");
  }
}
