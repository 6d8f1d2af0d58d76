package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.Membership;
import nl.speelruimte.parties.Municipalities;
import nl.speelruimte.parties.MunicipalityCard;
import nl.speelruimte.parties.MunicipalityDetails;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.beans.factory.ObjectProvider;

/** UC-22: one municipality, the groups it belonged to and whom to call there. */
@Route("municipalities/:municipality([0-9]{1,9})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class MunicipalityView extends DetailPage {

  private final Municipalities municipalities;
  private final AuditTrail trail;
  private final List<MunicipalityCard> cards;
  private final WhoAsks current;

  MunicipalityView(Municipalities municipalities, AuditTrail trail, ObjectProvider<MunicipalityCard> cards,
      WhoAsks current) {
    this.municipalities = municipalities;
    this.trail = trail;
    this.cards = cards.stream().sorted(Comparator.comparingInt(MunicipalityCard::order)).toList();
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var viewer = current.get();
    var id = event.getRouteParameters().getInteger("municipality").map(MunicipalityId::new).orElseThrow();
    var details = municipalities.details(viewer, id);
    var known = Rows.stack(memberships(details.memberships()));
    cards.forEach(card -> card.content().apply(viewer, details).forEach(known::add));
    known.add(HistoryPanel.card(trail, viewer, MunicipalityDetails.subject(id)));
    show(details.name(), header(details), Rows.columns(known, contacts(details.contacts())));
  }

  private Component header(MunicipalityDetails details) {
    var header = new PageHeader(details.name())
        .crumb(getTranslation("parties.municipalities.title"), "municipalities")
        .sub(getTranslation("parties.municipality.cbs", details.cbsCode()));
    return details.region() == null ? header : header.sub(details.region());
  }

  private Component memberships(List<Membership> memberships) {
    if (memberships.isEmpty()) {
      return new Card(getTranslation("parties.groups.title"),
          new EmptyState(getTranslation("parties.memberships.empty"), getTranslation("parties.register.how")));
    }
    var table = new PlainTable(getTranslation("parties.groups.title"))
        .column(getTranslation("parties.field.groupCode")).column(getTranslation("parties.field.groupName"))
        .column(getTranslation("parties.field.validFrom")).column(getTranslation("parties.field.validTo"));
    for (var each : memberships) {
      table.row(new Anchor("municipality-groups/" + each.group(), each.groupCode()), new Span(each.groupName()),
          new Span(Amounts.of(this).date(each.validFrom())), new Span(Amounts.of(this).date(each.validTo())));
    }
    return new Card(getTranslation("parties.groups.title"), table);
  }

  private Component contacts(List<ContactRow> contacts) {
    if (contacts.isEmpty()) {
      return new Card(getTranslation("parties.card.contacts"),
          new EmptyState(getTranslation("parties.contacts.empty"), getTranslation("parties.register.how")));
    }
    var rows = new DefinitionRows();
    contacts.forEach(contact -> rows.row(contact.personName(), ContactLines.of(contact)));
    return new Card(getTranslation("parties.card.contacts"), rows);
  }
}
