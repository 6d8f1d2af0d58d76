package nl.speelruimte.plans.calls.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.CallRow;
import nl.speelruimte.plans.calls.CallStory;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-104, UC-105, UC-106: a call on the screens of bureau, provider and municipality. */
@LivesOn("2031-03-03")
class CallViewTests extends ScreenTest {

  private static final LocalDate DUE = LocalDate.of(2031, 5, 1);
  @Autowired private BeanFactory beans;
  @Autowired private PlanCalls calls;
  @Autowired private PartyDirectory directory;
  private ProviderId beek;
  private ProviderId kreek;
  private MunicipalityId duin;
  private CallStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    beek = make.provider("De Beek");
    kreek = make.provider("De Kreek");
    duin = make.municipality("Duinwijk");
    story = new CallStory(beans, DUE);
  }

  @Test
  void theBureauOpensACallAfterBeingToldWhatHappens() {
    people.signInAs(Role.BUREAU_MANAGER);
    var framework = story.framework("ADOPTED");
    navigate("plan-calls", CallsView.class);
    test(button("Uitvraag openen")).click();
    field(TextField.class, "Uitvraag").setValue("Plannen van de Beek");
    providers().setValue(Set.of(carer(beek), carer(kreek)));
    assertThat(providers().getHelperText()).isEqualTo("2 aanbieders gekozen, van wie 2 zonder ruimte in 2031");
    $(DateField.class).single().setValue(DUE);
    choose(framework.value().toString());
    area("Toelichting voor de aanbieders").setValue("Noem drie maatregelen.");

    test(button("Openen")).click();
    assertThat(calls.count(SomeViewer.provider(beek), CallFilter.ALL)).as("nothing before the question").isZero();
    assertThat($(ConfirmDialog.class).single().getElement().getTextRecursively() + $(ConfirmDialog.class).single()
        .getElement().getProperty("message")).contains("2 aanbieders krijgen een aandachtspunt", "1\u00a0mei\u00a02031");
    test($(ConfirmDialog.class).single()).confirm();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat($(H1.class).single().getText()).isEqualTo("Plannen van de Beek");
    assertThat(pageText()).contains("Noem drie maatregelen.", "Kader van de regio, versie 3", "Uitvraag geopend");
    assertThat(calls.rows(SomeViewer.provider(beek), CallFilter.ALL, Pageable.unpaged())).extracting(CallRow::title)
        .containsExactly("Plannen van de Beek");
  }

  @Test
  void whatIsMissingOrCannotBeIsSaidAtItsFieldAndWhatWasTypedStays() {
    people.signInAs(Role.BUREAU_MANAGER);
    var framework = story.framework("ADOPTED");
    navigate("plan-calls", CallsView.class);
    test(button("Uitvraag openen")).click();
    field(TextField.class, "Uitvraag").setValue("Halve uitvraag");
    reaches().setValue(Set.of());
    test(button("Openen")).click();
    assertThat(providers().getErrorMessage()).isEqualTo("Kies ten minste één aanbieder.");
    assertThat(reaches().getErrorMessage()).isEqualTo("Kies wat mag worden ingediend.");

    providers().setValue(Set.of(carer(beek)));
    reaches().setValue(Set.of(PlanReach.SPACES));
    $(DateField.class).single().setValue(LocalDate.of(2031, 3, 2));
    choose(framework.value().toString());
    test(button("Openen")).click();
    assertThat($(ConfirmDialog.class).exists()).as("what cannot be is said before it is asked").isFalse();
    assertThat($(DateField.class).single().getErrorMessage()).isEqualTo("Deze dag is al voorbij.");
    assertThat(field(TextField.class, "Uitvraag").getValue()).isEqualTo("Halve uitvraag");
    assertThat(calls.count(SomeViewer.provider(beek), CallFilter.ALL)).isZero();
  }

  @Test
  void theBureauFollowsACallAndEndsItWithAReason() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.opened(beek, kreek);
    var plan = story.begins(id, beek);
    navigate("plan-calls/" + id, CallView.class);
    assertThat(pageText()).contains("Plannen 2031", "Gevraagd", "Niet begonnen", "Begonnen").doesNotContain("Geheim plan");
    story.take(plan, beek, PlanMove.SUBMIT);

    test(button("Herinner wie nog niet heeft ingediend")).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).contains("Herinnering gestuurd");

    test(button("Uiterste dag verzetten")).click();
    $(DateField.class).single().setValue(LocalDate.of(2031, 5, 20));
    area("Reden").setValue("Gemeenten vragen meer tijd");
    test(button("Vastleggen")).click();
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("Gemeenten vragen meer tijd", "20\u00a0mei\u00a02031");

    test(button("Uitvraag sluiten")).click();
    area("Reden").setValue("Alles is binnen");
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Uitvraag sluiten")).toList().getLast()).click();
    assertThat(pageText()).contains("gesloten", "Alles is binnen");
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Herinner wie nog niet heeft ingediend",
        "Aanbieders toevoegen", "Uiterste dag verzetten", "Uitvraag intrekken");
  }

  @Test
  void aProviderReadsWhatIsAskedOfItAndNothingOfOthers() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.opened(beek, kreek);
    var other = story.opened(kreek);
    people.signInAs(Role.PROVIDER_MANAGER, beek);
    navigate("plan-calls", CallsView.class);
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Uitvraag openen");
    navigate("plan-calls/" + id, CallView.class);
    assertThat(pageText()).contains("Noem ten minste drie maatregelen.", "Dien uw plan in tot en met 1\u00a0mei\u00a02031",
        "niet begonnen", "Kader van de regio, versie 3").doesNotContain("De Kreek", "Gevraagd", "Herinner", "Uitvraag sluiten");

    test(button("Plan beginnen")).click();
    assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Plannen 2031");
    assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("Plannen 2031");
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Plan beginnen")).toList().getLast()).click();
    assertThat($(Dialog.class).exists()).isFalse();
    var plan = story.row(SomeViewer.provider(beek), id, beek).plan();
    assertThat(plan).isNotNull();
    story.take(plan, beek, PlanMove.SUBMIT);
    UI.getCurrent().navigate("attention");
    navigate("plan-calls/" + id, CallView.class);
    assertThat(pageText()).contains("U hebt uw plan ingediend op 3\u00a0maart\u00a02031.", "Naar uw plan");
    UI.getCurrent().navigate("plan-calls/" + other);
    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  /** UC-107: the plan that is begun from the list answers what waits, unless somebody says otherwise. */
  @Test
  void whoBeginsAPlanIsOfferedTheCallsThatWaitForOne() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.opened(beek);
    people.signInAs(Role.PROVIDER_MANAGER, beek);
    UI.getCurrent().navigate("plans");
    test(button("Plan beginnen")).click();
    assertThat(answers().getListDataView().getItems().map(answers().getItemLabelGenerator()::apply))
        .containsExactly("Plannen 2031", "Geen uitvraag: eigen initiatief");
    field(TextField.class, "Titel van het plan").setValue("Samen sneller");

    answers().setValue(answers().getListDataView().getItem(1));
    assertThat(field(TextField.class, "Titel van het plan").getValue()).isEqualTo("Samen sneller");
    assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("op eigen initiatief");
    answers().setValue(answers().getListDataView().getItem(0));
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Plan beginnen")).toList().getLast()).click();
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(story.row(SomeViewer.provider(beek), id, beek).plan()).isNotNull();

    UI.getCurrent().navigate("plans");
    test(button("Plan beginnen")).click();
    assertThat($(Select.class).all()).extracting(Select::getLabel).doesNotContain("Antwoord op");
  }

  @SuppressWarnings("unchecked")
  private Select<Object> answers() {
    return $(Select.class).all().stream().filter(each -> each.getLabel().equals("Antwoord op")).findFirst().orElseThrow();
  }

  @Test
  void aMunicipalityReadsTheCallAndNotWhoWasAsked() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.opened(beek, kreek);
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    navigate("plan-calls/" + id, CallView.class);
    assertThat(pageText()).contains("Plannen 2031", "Kader van de regio, versie 3", "Er zijn hier geen plannen")
        .doesNotContain("De Beek", "De Kreek", "Gevraagd");
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Uitvraag sluiten", "Uitvraag intrekken");
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<Carer> providers() {
    return $(MultiSelectComboBox.class).single();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<PlanReach> reaches() {
    return $(CheckboxGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private void choose(String framework) {
    var select = (Select<FrameworkVersionRow>) $(Select.class).all().stream()
        .filter(each -> each.getLabel().equals("Afwegingskader")).findFirst().orElseThrow();
    select.setValue(select.getListDataView().getItems().filter(each -> each.id().toString().equals(framework)).findFirst()
        .orElseThrow());
  }

  private Carer carer(ProviderId id) {
    return directory.of(SomeViewer.bureau()).provider(id).orElseThrow();
  }

  private <T extends Component & HasLabel> T field(Class<T> type,
      String label) {
    return $(type).all().stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).toList().getLast();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
