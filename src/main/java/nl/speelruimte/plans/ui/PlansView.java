package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-102: the efficiency plans, what moved last first. */
@Route("plans")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class PlansView extends Div implements HasDynamicTitle {

  private final FilterBar filters = new FilterBar();

  PlansView(EfficiencyPlans plans, PartyDirectory directory, List<PlansButton> buttons, List<PlansNote> notes,
      CurrentViewer current) {
    var viewer = current.get();
    var header = new PageHeader(getPageTitle()).sub(getTranslation(
        viewer.role().isProvider() ? "plans.list.sub-own" : "plans.list.sub"));
    buttons.forEach(button -> button.button().apply(viewer).ifPresent(header::actions));

    filters(viewer, plans, directory);

    addClassName("view");
    add(header, filters, PlansGrid.of(plans, notes, viewer, this::filter, filters));
  }

  private void filters(Viewer viewer, EfficiencyPlans plans, PartyDirectory directory) {
    filters.search("q", getTranslation(viewer.role().isProvider() ? "plans.list.search-own" : "plans.list.search"));
    filters.choice("year", getTranslation("plans.column.year"), plans.years(viewer).stream()
        .map(year -> new Option(year.toString(), year.toString())).toList());
    if (!viewer.role().isProvider()) {
      filters.choice("provider", getTranslation("plans.column.provider"), PartyOptions.providers(directory.of(viewer)));
    }
    if (!viewer.role().isMunicipal()) {
      filters.choice("municipality", getTranslation("plans.column.municipality"),
          PartyOptions.municipalities(directory.of(viewer)));
    }
    filters.choice("state", getTranslation("plans.column.state"), Arrays.stream(PlanState.values())
        .filter(state -> viewer.role().isProvider() || state != PlanState.DRAFT)
        .map(state -> new Option(state.name(), PlanWords.state(state))).toList());
  }

  private PlanFilter filter() {
    return new PlanFilter(filters.number("year").orElse(null),
        filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null), null,
        filters.constant("state", PlanState.class).map(Set::of).orElse(Set.of()), filters.value("q").orElse(""));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("plans.list.title");
  }
}
