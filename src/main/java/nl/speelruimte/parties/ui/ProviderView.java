package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderAction;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.WhoAsks;

/** UC-21: everything of one provider, a section per module that knows something of it. */
@Route("providers/:provider([0-9]{1,9})/:section?")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ProviderView extends DetailPage {

  private final Providers providers;
  private final List<ProviderSection> sections;
  private final Viewer viewer;

  ProviderView(Providers providers, List<ProviderSection> sections, WhoAsks current) {
    this.providers = providers;
    this.sections = sections.stream().sorted(Comparator.comparingInt(ProviderSection::order)).toList();
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().getInteger("provider").map(ProviderId::new).orElseThrow();
    var details = providers.details(viewer, id);
    var there = sections.stream().filter(section -> section.isThere().test(viewer, id)).toList();
    var open = event.getRouteParameters().get("section")
        .map(name -> there.stream().filter(section -> section.name().equals(name)).findFirst()
            .orElseThrow(() -> new NotHere("section", name)))
        .orElseGet(there::getFirst);
    show(details.name(), header(details), tabs(there, open, id), open.content().apply(viewer, id));
  }

  private Component header(ProviderDetails details) {
    var header = new PageHeader(details.name())
        .sub(getTranslation("parties.provider.agb", details.agbCode()))
        .status(new StatusBadge(ProvidersView.status(details.status()),
            getTranslation("parties.provider-status." + details.status())));
    if (details.may().contains(ProviderAction.LOAD_CHANGES)) {
      header.actions(PageHeader.link("imports", getTranslation("parties.provider.load")));
    }
    if (!viewer.role().isProvider()) {
      header.crumb(getTranslation("parties.providers.title"), "providers");
    }
    return header;
  }

  /** Links, so that each section has an address; the open one is marked as the current page. */
  private Component tabs(List<ProviderSection> there, ProviderSection open, ProviderId id) {
    var list = new UnorderedList();
    for (var section : there) {
      var link = new Anchor("providers/" + id + "/" + section.name(), getTranslation(section.titleKey()));
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
}
