package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.parties.GroupDetails;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.WhoAsks;

/** UC-22: one group of municipalities, with who belonged to it when. */
@Route("municipality-groups/:group([0-9]{1,9})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class MunicipalityGroupView extends DetailPage {

  private final MunicipalityGroups groups;
  private final AuditTrail trail;
  private final WhoAsks current;

  MunicipalityGroupView(MunicipalityGroups groups, AuditTrail trail, WhoAsks current) {
    this.groups = groups;
    this.trail = trail;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var viewer = current.get();
    var id = event.getRouteParameters().getInteger("group").map(GroupId::new).orElseThrow();
    var details = groups.details(viewer, id);
    show(details.group().code(), new PageHeader(details.group().code())
            .crumb(getTranslation("parties.municipalities.title"), "municipalities")
            .sub(details.group().name()),
        members(details),
        HistoryPanel.card(trail, viewer, GroupDetails.subject(id)));
  }

  private Component members(GroupDetails details) {
    var table = new PlainTable(getTranslation("parties.group.members"))
        .column(getTranslation("parties.field.municipality"))
        .column(getTranslation("parties.field.validFrom")).column(getTranslation("parties.field.validTo"));
    for (var member : details.memberships()) {
      table.row(new Anchor("municipalities/" + member.municipality(), member.municipalityName()),
          new Span(Amounts.of(this).date(member.validFrom())), new Span(Amounts.of(this).date(member.validTo())));
    }
    return new Card(getTranslation("parties.group.members"), table);
  }
}
