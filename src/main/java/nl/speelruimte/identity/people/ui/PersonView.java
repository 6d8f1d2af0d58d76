package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.people.GrantRow;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PersonDetails;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.identity.people.PersonStatus;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-90: one person with an account: the roles, the invitation, what was changed and by whom. */
@Route("people/:person")
@RolesAllowed({"BUREAU_ADMIN", "PROVIDER_ADMIN"})
class PersonView extends DetailPage {

  private final PeopleList people;
  private final PersonButtons buttons;
  private final AuditTrail trail;
  private final WhoAsks current;

  PersonView(PeopleList people, PersonButtons.Desks desks, AuditTrail trail, WhoAsks current, Clock clock) {
    this.people = people;
    this.buttons = new PersonButtons(desks, clock);
    this.trail = trail;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("person").flatMap(PersonId::parse)
        .orElseThrow(() -> new NotHere("person", event.getLocation().getPath()));
    show(id);
  }

  private void show(PersonId id) {
    var viewer = current.get();
    var details = people.details(viewer, id);
    var person = details.person();
    var header = new PageHeader(person.name()).crumb(getTranslation("identity.people.title"), "people")
        .status(PersonWords.badge(person)).sub(person.organisationName())
        .actions(buttons.of(viewer, details, () -> show(id)));
    show(person.name(), header, Rows.stack(grants(details),
        Rows.columns(HistoryPanel.card(trail, viewer, details.subject()), about(person))));
  }

  private Component about(PersonRow person) {
    var words = Amounts.of(this);
    var rows = new DefinitionRows().row(getTranslation("identity.field.email"), person.email())
        .row(getTranslation("identity.field.lastSignedIn"), person.lastSignedIn() == null
            ? getTranslation("identity.person.never") : words.moment(person.lastSignedIn()));
    if (person.invitedUntil() != null) {
      rows.row(getTranslation("identity.field.invitedUntil"), words.date(person.invitedUntil()));
    } else if (person.status() == PersonStatus.INVITED) {
      rows.row(getTranslation("identity.field.invitedUntil"), getTranslation("identity.person.no-invitation"));
    }
    if (person.leavesOn() != null) {
      rows.row(getTranslation("identity.field.lastDay"), words.date(person.leavesOn()));
    }
    return new Card(getTranslation("identity.person.about"), rows);
  }

  private Component grants(PersonDetails details) {
    var title = getTranslation("identity.field.roles");
    if (details.grants().isEmpty()) {
      return new Card(title, new EmptyState(getTranslation("identity.person.no-roles"),
          getTranslation("identity.person.no-roles-how")));
    }
    var table = new PlainTable(title).column(getTranslation("identity.field.role"))
        .column(getTranslation("identity.field.reach")).column(getTranslation("identity.field.from"))
        .column(getTranslation("identity.field.to")).column(getTranslation("identity.field.status"))
        .column(getTranslation("identity.field.actions"));
    table.stacked();
    details.grants().forEach(grant -> table.row(cells(details, grant)));
    return new Card(title, table);
  }

  private Component[] cells(PersonDetails details, GrantRow grant) {
    var words = Amounts.of(this);
    return new Component[] {new Span(PersonWords.role(grant.role())), new Span(grant.reach()),
        new Span(words.date(grant.from())),
        new Span(grant.to() == null ? getTranslation("identity.grant.no-end") : words.date(grant.to())),
        PersonWords.badge(grant.status()),
        buttons.of(current.get(), grant, () -> show(details.person().id()))};
  }
}
