package nl.speelruimte.contracting.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.AssignmentDraft;
import nl.speelruimte.contracting.dossier.Assignments;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.files.DocumentField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-54, UC-55: the dossier of a contract on its page. */
@LivesOn("2026-03-02")
class KeepingADossierTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Assignments assignments;
  private ProviderId provider;
  private ContractId id;

  @BeforeEach
  void agree() {
    var parties = new PartyFixtures(beans);
    var make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    var place = parties.municipality("Rozendorp");
    make.lot("A1", place);
    id = make.id(make.contract(provider, List.of("A1"), place));
  }

  @Test
  void aDocumentIsAddedAndFollowedAndAnExecutableIsRefusedAtItsField() {
    openAs(Role.BUREAU_MANAGER);
    assertThat(pageText()).contains("Hier staan de documenten bij dit contract. Er is er nog geen.");
    press("Document toevoegen");
    select("Soort", DocumentKind.VOG);
    field(TextField.class, "Titel").setValue("VOG bestuurder");
    field(TextArea.class, "Reden").setValue("Aangeleverd");
    upload("vog.pdf", new byte[] {'M', 'Z', 0, 0});
    assertThat($(DocumentField.class).single().getErrorMessage()).contains("vog.pdf", "kan niet worden toegevoegd");
    press("Opslaan");
    assertThat($(Dialog.class).all()).hasSize(1);
    assertThat(field(TextField.class, "Titel").getValue()).isEqualTo("VOG bestuurder");

    upload("vog.pdf", "%PDF-1.7 een".getBytes());
    field(DateField.class, "Geldig tot en met").setValue(LocalDate.of(2026, 2, 1));
    press("Opslaan");
    assertThat(pageText()).contains("VOG bestuurder", "Verklaring omtrent het gedrag", "1 februari 2026, verlopen",
        "1 versie");

    press("Nieuwe versie");
    upload("vog-2026.pdf", "%PDF-1.7 twee".getBytes());
    field(TextArea.class, "Reden").setValue("Verlengd");
    press("Opslaan");
    assertThat(pageText()).contains("2 versies").doesNotContain("verlopen");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("vog-2026.pdf", "vog.pdf");
  }

  @Test
  void aSubcontractorWithoutAKvkNumberIsRefusedAtItsFieldAndKeepsWhatWasTyped() {
    openAs(Role.BUREAU_ADMIN);
    press("Onderaannemer toevoegen");
    field(TextField.class, "Organisatie").setValue("Hulp aan Huis");
    field(TextField.class, "KvK-nummer").setValue("1234");
    field(TextArea.class, "Reden").setValue("Toegestaan");
    press("Opslaan");
    assertThat(field(TextField.class, "KvK-nummer").getErrorMessage()).isEqualTo("Een KvK-nummer heeft acht cijfers.");
    assertThat(field(TextField.class, "Organisatie").getValue()).isEqualTo("Hulp aan Huis");

    field(TextField.class, "KvK-nummer").setValue("12345678");
    press("Opslaan");
    press("Beëindigen");
    field(DateField.class, "Laatste dag").setValue(LocalDate.of(2026, 3, 1));
    field(TextArea.class, "Reden").setValue("Stopt");
    press("Opslaan");
    assertThat(plain(field(DateField.class, "Laatste dag").getErrorMessage())).startsWith("De periode eindigt");
    field(DateField.class, "Laatste dag").setValue(LocalDate.of(2026, 6, 30));
    press("Opslaan");
    assertThat(pageText()).contains("Hulp aan Huis", "12345678", "30 juni 2026");
  }

  @Test
  void aRuleOfTheContractIsSetWithinItsBounds() {
    openAs(Role.BUREAU_MANAGER);
    press("Regel vastleggen");
    select("Regel", ParameterKey.SIGNAL_THRESHOLD_PCT);
    field(IntegerField.class, "Waarde").setValue(120);
    field(TextArea.class, "Reden").setValue("Afgesproken");
    press("Opslaan");
    assertThat(field(IntegerField.class, "Waarde").getErrorMessage())
        .isEqualTo("Vul een getal van 1 tot en met 100 in.");
    field(IntegerField.class, "Waarde").setValue(60);
    press("Opslaan");
    assertThat(pageText()).contains("Melding bij gebruik van de ruimte (procent)", "Het portaal rekent hiermee",
        "moet de aanbieder melden dat zij vol raakt").doesNotContain("volgt de regels");
  }

  @Test
  void anAssignmentIsFollowedByItsNextVersionAndTheEarlierOneStays() {
    openAs(Role.BUREAU_MANAGER);
    write("Kortere trajecten");
    write("Kortere trajecten en minder verblijf");

    assertThat(pageText()).contains("2e kwartaal 2026", "Kortere trajecten en minder verblijf", "1 eerdere versie");
    assertThat(assignments.assignments(people.signInAs(Role.AUDITOR), id, null)).hasSize(2);
  }

  @Test
  void aProviderReadsItsDossierWithoutActions() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    assignments.write(bureau, id, new AssignmentDraft(new Quarter(2026, 2), "Kortere trajecten", "Gesprek", 0));
    people.signOut();
    people.signInAs(Role.PROVIDER_DATA, provider);
    UI.getCurrent().navigate("contracts/" + id);

    assertThat(pageText()).contains("Kortere trajecten", "Documenten", "Onderaannemers");
    assertThat($(Button.class).withCondition(Component::isVisible).all())
        .noneSatisfy(button -> assertThat(button.getText()).isIn("Document toevoegen", "Opdracht schrijven",
            "Onderaannemer toevoegen", "Regel vastleggen"));
  }

  private void write(String goals) {
    press("Opdracht schrijven");
    select("Kwartaal", new Quarter(2026, 2));
    field(TextArea.class, "Doelen").setValue(goals);
    field(TextArea.class, "Reden").setValue("Gesprek");
    press("Opslaan");
    assertThat($(Dialog.class).all()).isEmpty();
  }

  private Viewer openAs(Role role) {
    var viewer = people.signInAs(role);
    UI.getCurrent().navigate("contracts/" + id);
    return viewer;
  }

  private void press(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private <T extends Component & HasLabel & HasValue<?, ?>> T field(Class<T> type,
      String label) {
    return $(type).withCondition(field -> label.equals(field.getLabel())).single();
  }

  @SuppressWarnings("unchecked")
  private <T> void select(String label, T value) {
    $(Select.class).withCondition(field -> label.equals(field.getLabel())).single().setValue(value);
  }

  private void upload(String name, byte[] content) {
    test($(Upload.class).single()).upload(name, "application/pdf", content);
  }

  private String pageText() {
    return plain(getCurrentView().getElement().getTextRecursively());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
