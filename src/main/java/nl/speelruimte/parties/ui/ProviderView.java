package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.WhoAsks;

/** UC-21: everything of one provider, a section per module that knows something of it. */
@Route("providers/:provider([0-9]{1,9})/:section?")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ProviderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Providers providers;
  private final List<ProviderSection> sections;
  private final Viewer viewer;
  private String title = "";

  ProviderView(Providers providers, List<ProviderSection> sections, WhoAsks current) {
    this.providers = providers;
    this.sections = sections.stream().sorted(Comparator.comparingInt(ProviderSection::order)).toList();
    this.viewer = current.get();
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().getInteger("provider").map(ProviderId::new).orElseThrow();
    var details = providers.details(viewer, id);
    var mine = sections.stream().filter(section -> section.appliesTo(viewer, id)).toList();
    var open = event.getRouteParameters().get("section")
        .map(name -> mine.stream().filter(section -> name(section).equals(name)).findFirst()
            .orElseThrow(() -> new NotHere("section", name)))
        .orElseGet(mine::getFirst);
    title = details.name();
    removeAll();
    add(header(details), tabs(mine, open, id), open.build(viewer, id));
  }

  private Component header(ProviderDetails details) {
    var header = new PageHeader(details.name())
        .sub(getTranslation("parties.provider.agb", details.agbCode()))
        .status(new StatusBadge(ProvidersView.status(details.status()),
            getTranslation("parties.provider-status." + details.status())));
    if (!viewer.role().isProvider()) {
      header.crumb(getTranslation("parties.providers.title"), "providers");
    }
    return header;
  }

  /** Links, so that each section has an address; the open one is marked as the current page. */
  private Component tabs(List<ProviderSection> mine, ProviderSection open, ProviderId id) {
    var list = new UnorderedList();
    for (var section : mine) {
      var link = new Anchor("providers/" + id + "/" + name(section), getTranslation(section.titleKey()));
      link.getElement().setAttribute("router-link", true);
      if (section == open) {
        link.getElement().setAttribute("aria-current", "page");
      }
      list.add(new ListItem(link));
    }
    var tabs = new Nav(list);
    tabs.addClassName("section-tabs");
    tabs.setAriaLabel(getTranslation("parties.provider.sections"));
    return tabs;
  }

  private static String name(ProviderSection section) {
    return section.titleKey().substring(section.titleKey().lastIndexOf('.') + 1);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
