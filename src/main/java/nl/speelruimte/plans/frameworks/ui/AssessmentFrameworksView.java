package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.FrameworkFilter;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkRow;
import nl.speelruimte.plans.frameworks.FrameworkState;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-100, UC-101: the assessment frameworks, each with the version to look at. */
@Route("assessment-frameworks")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class AssessmentFrameworksView extends Div implements HasDynamicTitle {

  private final Frameworks frameworks;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  AssessmentFrameworksView(Frameworks frameworks, CurrentViewer current) {
    this.frameworks = frameworks;
    this.viewer = current.get();
    var keeps = Frameworks.mayKeep(viewer);
    var header = new PageHeader(getPageTitle()).sub(text("plans.framework.list.sub"));
    if (keeps) {
      var make = new Button(text("plans.framework.make.button"), click -> FrameworkDialog.forNew(frameworks, viewer,
          id -> UI.getCurrent().navigate(FrameworkWords.address(id))).open());
      make.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(make);
    }
    filters.search("q", text("plans.framework.list.search"))
        .choice("purpose", text("plans.framework.field.purpose"), Arrays.stream(FrameworkPurpose.values())
            .map(each -> new Option(each.name(), FrameworkWords.purpose(each))).toList())
        .choice("state", text("plans.framework.field.state"), Arrays.stream(FrameworkState.values())
            .filter(each -> keeps || each != FrameworkState.CONCEPT)
            .map(each -> new Option(each.name(), FrameworkWords.state(each))).toList());

    addClassName("view");
    add(header, filters, grid(keeps));
  }

  private PortalGrid<FrameworkRow> grid(boolean keeps) {
    var grid = new PortalGrid<FrameworkRow>("assessment-frameworks", getPageTitle());
    grid.column("name", text("plans.framework.field.name")).text(row -> row.version().name())
        .under(row -> FrameworkWords.number(row.version()))
        .link(row -> FrameworkWords.address(row.version().id())).sorted("name").phone().width("15rem").grow(2);
    grid.column("purpose", text("plans.framework.field.purpose"))
        .text(row -> FrameworkWords.purpose(row.version().purpose())).sorted("purpose").width("12rem").phone();
    grid.column("criteria", text("plans.framework.field.criteria"))
        .text(row -> Integer.toString(row.criteria())).right().sorted("criteria").width("7rem");
    grid.column("adopted", text("plans.framework.field.adopted"))
        .date(row -> row.version().adopted() == null ? null : row.version().adopted().on()).sorted("adopted")
        .width("10rem");
    grid.column("state", text("plans.framework.field.state")).badge(row -> FrameworkWords.look(row.version().state()),
        row -> FrameworkWords.state(row.version().state())).sorted("state").width("10rem").phone();
    if (keeps) {
      grid.column("concept", text("plans.framework.field.concept"))
          .text(row -> row.concept() == null ? null : text("plans.framework.list.concept")).width("10rem");
    }
    var how = text(keeps ? "plans.framework.list.empty-how" : "plans.framework.list.empty-yet");
    return grid.filteredBy(filters).identifiedBy(row -> row.version().id())
        .whenEmpty(new EmptyState(text("plans.framework.list.empty"), how))
        .rows(page -> frameworks.rows(viewer, filter(), page), () -> frameworks.count(viewer, filter()));
  }

  private FrameworkFilter filter() {
    return new FrameworkFilter(filters.value("q").orElse(""),
        filters.constant("purpose", FrameworkPurpose.class).orElse(null),
        filters.constant("state", FrameworkState.class).orElse(null));
  }

  @Override
  public String getPageTitle() {
    return text("plans.framework.list.title");
  }
}
