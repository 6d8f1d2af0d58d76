package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.TargetSubject;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-56: all targets one may see. */
@Route("targets")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class TargetsView extends Div implements HasDynamicTitle {

  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  TargetsView(Targets targets, PartyDirectory directory, CurrentViewer current) {
    this.viewer = current.get();
    var header = new PageHeader(getPageTitle()).sub(text("contracting.targets.sub"));
    if (targets.mayAdd(viewer)) {
      header.actions(new Button(text("contracting.target.add"), click -> TargetDialog.forNew(targets, viewer, null,
          id -> UI.getCurrent().navigate("targets/" + id)).open()));
    }
    offerChoices(directory.of(viewer));

    addClassName("view");
    add(header, filters, TargetsGrid.of(targets, viewer, this::filter, filters));
  }

  private void offerChoices(PartyCodes parties) {
    filters.search("q", text("contracting.targets.search"))
        .choice("subject", text("contracting.target-field.about"), Arrays.stream(TargetSubject.values())
            .map(subject -> new Option(subject.name(), text("contracting.target-subject." + subject))).toList());
    if (parties.providers().size() > 1) {
      filters.choice("provider", text("contracting.target-subject.PROVIDER"), PartyOptions.providers(parties));
    }
    filters.choice("municipality", text("contracting.target-subject.MUNICIPALITY"), PartyOptions.municipalities(parties))
        .choice("status", text("contracting.target-field.status"), Arrays.stream(TargetStatus.values())
            .map(status -> new Option(status.name(), TargetWords.word(status))).toList());
  }

  private TargetFilter filter() {
    return new TargetFilter(filters.value("q").orElse(""), filters.constant("subject", TargetSubject.class).orElse(null),
        null, null, filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("status", TargetStatus.class).orElse(null));
  }

  @Override
  public String getPageTitle() {
    return text("contracting.targets.title");
  }
}
