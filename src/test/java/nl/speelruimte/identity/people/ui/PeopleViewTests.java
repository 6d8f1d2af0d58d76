package nl.speelruimte.identity.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.identity.people.AccessRow;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-90, UC-91, UC-92, UC-98: the people with an account, for whoever manages them. */
@LivesOn("2026-11-25")
class PeopleViewTests extends ScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  @Autowired private BeanFactory beans;
  private final String email = "noor." + UUID.randomUUID() + "@example.nl";
  private ProviderId carer;

  @BeforeEach
  void prepare() {
    carer = new PartyFixtures(beans).provider("De Linde");
  }

  @Test
  void anAdministratorOfAProviderSeesItsOwnColleaguesAlone() {
    people.signInAs(Role.PROVIDER_DATA, new PartyFixtures(beans).provider("Elders"));
    people.signInAs(Role.PROVIDER_DATA, carer);
    people.signInAs(Role.PROVIDER_ADMIN, carer);

    navigate(PeopleView.class);

    assertThat(rows()).hasSize(2).allSatisfy(row ->
        assertThat(((PersonRow) row).organisationName()).isEqualTo("De Linde"));
    assertThat($(ComboBox.class).all()).extracting(ComboBox::getAriaLabel).hasSize(2);
  }

  @Test
  void aColleagueIsInvitedAndThenFoundAsInvited() {
    people.signInAs(Role.PROVIDER_ADMIN, carer);
    openInvite();
    fill("Noor Hagedoorn", email);
    roles().setValue(Set.of(Role.PROVIDER_DATA));
    press("Uitnodigen");

    assertThat($(Dialog.class).all()).isEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("Noor Hagedoorn");
    assertThat(pageText()).contains("Uitgenodigd", email, "Gegevensbeheerder aanbieder",
        "Uitnodiging geldig tot en met");
    assertThat(buttons()).contains("Opnieuw uitnodigen", "Uitnodiging intrekken").doesNotContain("Blokkeren");

    press("Uitnodiging intrekken");
    confirm();
    assertThat(pageText()).contains("Er staat geen uitnodiging open", "Uitnodiging ingetrokken");
  }

  @Test
  void whatIsMissingOrInUseIsSaidAtItsFieldAndWhatWasTypedStays() {
    people.signInAs(Role.PROVIDER_ADMIN, carer);
    openInvite();
    press("Uitnodigen");
    assertThat($(TextField.class).withCaption("Naam").single().getErrorMessage()).isEqualTo("Vul een naam in.");
    assertThat(roles().getErrorMessage()).isEqualTo("Kies ten minste één rol.");

    fill("Noor", email);
    roles().setValue(Set.of(Role.PROVIDER_DATA));
    press("Uitnodigen");
    openInvite();
    fill("Nogmaals Noor", email);
    roles().setValue(Set.of(Role.PROVIDER_MANAGER));
    press("Uitnodigen");

    assertThat($(EmailField.class).single().getErrorMessage()).contains("kan niemand worden uitgenodigd");
    assertThat($(TextField.class).withCaption("Naam").single().getValue()).isEqualTo("Nogmaals Noor");
  }

  @Test
  void theBureauChoosesAnOrganisationAndIsOfferedItsRoles() {
    var place = new PartyFixtures(beans).municipality("Rozendorp");
    people.signInAs(Role.BUREAU_ADMIN);
    openInvite();
    ComboBox<OrganisationChoice> organisation = organisation();

    organisation.setValue(choice(organisation, "Rozendorp", place.toString()));
    assertThat(roles().getListDataView().getItems())
        .containsExactly(Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER);
    assertThat($(ComboBox.class).withCaption("Ook inzage in een groep gemeenten").all()).hasSize(1);

    organisation.setValue(choice(organisation, "De Linde", carer.toString()));
    assertThat(roles().getListDataView().getItems())
        .containsExactly(Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
  }

  @Test
  void aRoleIsGivenEndedAndThePersonBlockedEachInTheHistory() {
    var colleague = people.signInAs(Role.PROVIDER_MANAGER, carer);
    people.signInAs(Role.PROVIDER_ADMIN, carer);
    open(colleague);

    press("Rol geven");
    roles().setValue(Set.of(Role.PROVIDER_DATA));
    save();
    assertThat(pageText()).contains("Rol gegeven", "Rol: Gegevensbeheerder aanbieder")
        .doesNotContain("kernel.role");

    test($(Button.class).withCondition(each -> "Rol beëindigen: Gegevensbeheerder aanbieder"
        .equals(each.getAriaLabel().orElse(""))).single()).click();
    $(DateField.class).single().setValue(TODAY.minusDays(1));
    test($(TextArea.class).single()).setValue("Andere taak");
    save();
    assertThat($(DateField.class).single().getErrorMessage()).isEqualTo("Kies vandaag of een latere dag.");
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Andere taak");
    $(DateField.class).single().setValue(TODAY);
    save();
    assertThat(pageText()).contains("Rol beëindigd", "Andere taak");

    press("Blokkeren");
    test($(TextArea.class).single()).setValue("Telefoon kwijt");
    save();
    assertThat(pageText()).contains("Geblokkeerd", "Telefoon kwijt");
    assertThat(buttons()).contains("Deblokkeren").doesNotContain("Blokkeren");
  }

  /** UC-98. */
  @Test
  void anAddressIsPutRightAndALeavingIsTakenBack() {
    var colleague = people.signInAs(Role.PROVIDER_MANAGER, carer);
    people.signInAs(Role.PROVIDER_ADMIN, carer);
    open(colleague);

    press("Gegevens verbeteren");
    fill("", email);
    save();
    assertThat($(TextField.class).withCaption("Naam").single().getErrorMessage()).isEqualTo("Vul een naam in.");
    fill("Noor Hagedoorn", email);
    test($(TextArea.class).single()).setValue("Getrouwd");
    save();
    assertThat($(H1.class).single().getText()).isEqualTo("Noor Hagedoorn");
    assertThat(pageText()).contains("Gegevens verbeterd", email, "Naam: van Tester naar Noor Hagedoorn", "Getrouwd");

    press("Uit dienst melden");
    test($(TextArea.class).single()).setValue("Nieuwe baan");
    save();
    assertThat(buttons()).doesNotContain("Rol geven");
    press("Toch niet uit dienst");
    test($(TextArea.class).single()).setValue("Blijft toch");
    save();
    assertThat(pageText()).contains("Uit dienst teruggedraaid", "Blijft toch");
    assertThat(buttons()).contains("Rol geven").doesNotContain("Toch niet uit dienst");
  }

  @Test
  void thePersonOfAnotherProviderLooksLikeNobody() {
    var stranger = people.signInAs(Role.PROVIDER_MANAGER, new PartyFixtures(beans).provider("Elders"));
    people.signInAs(Role.PROVIDER_ADMIN, carer);

    for (var id : List.of(stranger.account().toString(), UUID.randomUUID().toString(), "nonsense")) {
      UI.getCurrent().navigate("people/" + id);
      assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
    }
  }

  @Test
  void whoManagesNobodyHasNoSuchPage() {
    people.signInAs(Role.PROVIDER_MANAGER, carer);

    for (var page : List.of("people", "access-on-a-day")) {
      UI.getCurrent().navigate(page);
      assertThat($(H1.class).single().getText()).as(page).isEqualTo("Deze pagina is er niet");
    }
  }

  @Test
  void whoCouldSeeWhatIsReadAsOfADay() {
    people.signInAs(Role.PROVIDER_DATA, carer);
    people.signInAs(Role.PROVIDER_ADMIN, carer);

    UI.getCurrent().navigate("access-on-a-day", QueryParameters.fromString("asOf=" + TODAY));
    assertThat(rows()).extracting(row -> ((AccessRow) row).role())
        .containsExactlyInAnyOrder(Role.PROVIDER_ADMIN, Role.PROVIDER_DATA);

    UI.getCurrent().navigate("access-on-a-day", QueryParameters.fromString("asOf=" + TODAY.minusDays(1)));
    assertThat($(DateField.class).single().getValue()).isEqualTo(TODAY.minusDays(1));
    assertThat(rows()).isEmpty();
  }

  private void open(Viewer person) {
    UI.getCurrent().navigate("people/" + person.account());
  }

  private void openInvite() {
    navigate(PeopleView.class);
    press("Gebruiker uitnodigen");
  }

  private void fill(String name, String address) {
    test($(TextField.class).withCaption("Naam").single()).setValue(name);
    test($(EmailField.class).single()).setValue(address);
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Role> roles() {
    return $(CheckboxGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<OrganisationChoice> organisation() {
    return $(ComboBox.class).withCondition(each -> "Organisatie".equals(each.getLabel())).single();
  }

  private static OrganisationChoice choice(ComboBox<OrganisationChoice> from, String name, String id) {
    return from.getListDataView().getItems().filter(each -> each.name().equals(name)
        && id.equals(String.valueOf(each.organisation().id()))).findFirst().orElseThrow();
  }

  private void press(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  /** The button that saves the open form: the last in its foot. */
  private void save() {
    var foot = $(Dialog.class).single().getFooter();
    var buttons = foot.getElement().getChildren().flatMap(child -> child.getComponent().stream())
        .filter(Button.class::isInstance).map(Button.class::cast).toList();
    test(buttons.getLast()).click();
  }

  private void confirm() {
    test($(ConfirmDialog.class).single()).confirm();
  }

  private List<String> buttons() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
