package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;

/** UC-103: a plan with all there is of it, a section per room that knows something. */
@Route("plans/:plan([0-9a-fA-F-]{36})/:section?")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class PlanView extends DetailPage {

  private final EfficiencyPlans plans;
  private final List<PlanSection> sections;
  private final List<PlanButton> buttons;
  private final PlanNotes notes;
  private final Viewer viewer;

  PlanView(EfficiencyPlans plans, List<PlanSection> sections, List<PlanButton> buttons, PlanNotes notes,
      CurrentViewer current) {
    this.plans = plans;
    this.sections = sections.stream().sorted(Comparator.comparingInt(PlanSection::order)).toList();
    this.buttons = buttons.stream().sorted(Comparator.comparingInt(PlanButton::order)).toList();
    this.notes = notes;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("plan").orElse("");
    show(PlanId.parse(text).orElseThrow(() -> new NotHere("plan", text)), event.getRouteParameters().get("section"),
        event.getLocation().getQueryParameters());
  }

  private void show(PlanId id, Optional<String> section, QueryParameters asked) {
    var page = new PlanPage(viewer, plans.details(viewer, id), asked, () -> show(id, section, asked));
    var there = sections.stream().filter(each -> each.isThere().test(page)).toList();
    var open = section.map(name -> there.stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> new NotHere("section", name))).orElseGet(there::getFirst);
    show(page.plan().plan().title(), header(page), tabs(there, open, id), notes.of(page), open.content().apply(page));
  }

  private Component header(PlanPage page) {
    var plan = page.plan().plan();
    var amounts = Amounts.of(this);
    var header = new PageHeader(plan.title())
        .crumb(getTranslation("plans.list.title"), "plans")
        .crumb(new Anchor("providers/" + plan.provider(), plan.providerName()))
        .status(PlanWords.badge(plan.state()))
        .sub(getTranslation("plans.page.sub", Integer.toString(plan.year()),
            getTranslation("plans.plan-reach." + plan.reach()), amounts.moment(plan.since())));
    buttons.forEach(each -> each.button().apply(page).ifPresent(header::actions));
    return header;
  }

  /** Links, so that each section has an address; the open one is marked as the current page. */
  private Component tabs(List<PlanSection> there, PlanSection open, PlanId id) {
    var list = new UnorderedList();
    for (var section : there) {
      var link = new Anchor("plans/" + id + "/" + section.name(), getTranslation(section.titleKey()));
      link.getElement().setAttribute("router-link", true);
      if (section == open) {
        link.getElement().setAttribute("aria-current", "page");
      }
      list.add(new ListItem(link));
    }
    var tabs = new Nav(list);
    tabs.addClassName("section-tabs");
    tabs.setAriaLabel(getTranslation("plans.page.sections"));
    return tabs;
  }
}
