package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PersonFilter;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.identity.people.PersonStatus;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-90: who has an account, for whoever manages them; UC-91: invite somebody. */
@Route("people")
@RolesAllowed({"BUREAU_ADMIN", "PROVIDER_ADMIN"})
class PeopleView extends Div implements HasDynamicTitle {

  private final PeopleList people;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  PeopleView(PeopleList people, Invitations invitations, RoleFields.Choices choices, PartyDirectory directory,
      WhoAsks current) {
    this.people = people;
    this.viewer = current.get();
    var organisations = OrganisationChoice.all(people, viewer, directory.of(viewer));
    var invite = new Button(getTranslation("identity.invite.title"),
        click -> new InviteDialog(invitations, choices, viewer, organisations).open());

    invite.addThemeVariants(ButtonVariant.PRIMARY);
    filters.search("q", getTranslation("identity.people.search"));
    if (organisations.size() > 1) {
      filters.choice("organisation", getTranslation("identity.field.organisation"), organisations.stream()
          .map(choice -> new Option(choice.organisation().key(), choice.name())).toList());
    }
    filters.choice("role", getTranslation("identity.field.role"), roles(organisations))
        .choice("status", getTranslation("identity.field.status"), Arrays.stream(PersonStatus.values())
            .map(status -> new Option(status.name(), PersonWords.word(status))).toList());

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("identity.people.sub"))
        .actions(PageHeader.link("access-on-a-day", getTranslation("identity.look-back.title")), invite),
        filters, grid());
  }

  private List<Option> roles(List<OrganisationChoice> organisations) {
    return organisations.stream().flatMap(choice -> people.grantable(viewer, choice.organisation()).stream())
        .distinct().sorted().map(role -> new Option(role.name(), PersonWords.role(role))).toList();
  }

  private PortalGrid<PersonRow> grid() {
    var grid = new PortalGrid<PersonRow>("people", getPageTitle());
    grid.column("name", getTranslation("identity.field.name")).text(PersonRow::name)
        .link(row -> "people/" + row.id()).sorted("name").phone().grow(2);
    grid.column("email", getTranslation("identity.field.email")).text(PersonRow::email).sorted("email").grow(2);
    grid.column("organisation", getTranslation("identity.field.organisation")).text(PersonRow::organisationName)
        .sorted("organisation").grow(2);
    grid.column("roles", getTranslation("identity.field.roles")).text(row -> PersonWords.roles(row.roles())).grow(2);
    grid.column("status", getTranslation("identity.field.status"))
        .badge(row -> PersonWords.status(row.status()), row -> PersonWords.word(row.status())).sorted("status").phone();
    grid.column("signed-in", getTranslation("identity.field.lastSignedIn")).moment(PersonRow::lastSignedIn)
        .sorted("lastSignedIn");
    return grid.filteredBy(filters).identifiedBy(PersonRow::id).sortedBy("name", false)
        .whenEmpty(new EmptyState(getTranslation("identity.people.empty"), getTranslation("identity.people.how")))
        .rows(page -> people.rows(viewer, filter(), page), () -> people.count(viewer, filter()));
  }

  private PersonFilter filter() {
    return new PersonFilter(filters.value("q").orElse(""),
        filters.value("organisation").map(Organisation::parse).orElse(null),
        filters.constant("role", Role.class).orElse(null), filters.constant("status", PersonStatus.class).orElse(null));
  }

  /** The page of somebody who was just invited. */
  static void show(Object person) {
    UI.getCurrent().navigate("people/" + person);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.people.title");
  }
}
