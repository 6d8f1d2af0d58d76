package nl.speelruimte.parties.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.DocumentDraft;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.proposals.ProposalStatus;
import nl.speelruimte.parties.proposals.Proposals;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-21, UC-47, UC-48, UC-49: the page of a provider: overview, contacts, proposals and what happened. */
class ProviderPageTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Providers providers;
  @Autowired private Proposals proposals;
  private ProviderId own;
  private MunicipalityId place;

  @BeforeEach
  void aProviderWithAContact() {
    var make = new PartyFixtures(beans);
    own = make.provider("De Wilgentak");
    place = make.municipality("Duinwijk");
    new LoadRows(beans).accepted("CONTACTS", Map.of("agb", make.agb(own), "contactpersoon", "A. Jansen",
        "email", "jansen@zorg.example"));
  }

  @Test
  void theOverviewShowsWhatMattersAndSaysHonestlyWhatIsNotThere() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own);

    assertThat(pageText()).contains("Aandachtspunten", "Er zijn geen ruimten die u kunt zien", "Lopende en komende contracten",
        "A. Jansen", "Wat er gebeurde", "Contactpersoon bijgewerkt").doesNotContain("Escalatie beginnen");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("providers/" + own + "/timeline");
  }

  @Test
  void contractsThatAreSuspendedOrWaitForASignatureStandOnTheOverviewWithTheirDocuments() {
    var make = new ContractFixtures(beans);
    make.lot("A1", place);
    var today = LocalDate.now();
    var suspended = make.contract(own, ContractStatus.SUSPENDED, today.minusYears(1), today.plusYears(1), List.of("A1"), place);
    var signing = make.contract(own, ContractStatus.IN_SIGNING, today.plusYears(1), today.plusYears(3), List.of("A1"), place);
    var over = make.contract(own, ContractStatus.TERMINATED, today.minusYears(3), today.plusYears(1), List.of("A1"), place);
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    var documents = beans.getBean(ContractDocuments.class);
    documents.add(bureau, make.id(suspended), new DocumentDraft(DocumentKind.VOG, "VOG bestuurder", today.minusDays(3),
        "Aangeleverd", new FileDraft("vog.pdf", "%PDF-1.7 een".getBytes())));
    documents.add(bureau, make.id(over), new DocumentDraft(DocumentKind.OTHER, "Oud stuk", null, "Aangeleverd",
        new FileDraft("oud.pdf", "%PDF-1.7 oud".getBytes())));
    UI.getCurrent().navigate("providers/" + own);

    assertThat(pageText()).contains(suspended, "Opgeschort", signing, "In ondertekening", "VOG bestuurder", "verlopen")
        .doesNotContain("Oud stuk");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains(suspended, signing).doesNotContain(over);
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("vog.pdf");
  }

  @Test
  void theBureauChangesAContactAtOnce() {
    people.signInAs(Role.BUREAU_ADMIN);
    UI.getCurrent().navigate("providers/" + own + "/register");

    test(button("Wijzigen")).click();
    assertThat(field("Naam").getValue()).isEqualTo("A. Jansen");
    field("Functie").setValue("Directeur");
    test(button("Opslaan")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("Directeur");
    assertThat(contacts()).extracting(ContactRow::jobTitle).containsExactly("Directeur");
  }

  @Test
  void whoWasAContactThenIsReadAndNotChanged() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own + "/register");

    $(DateField.class).single().setValue(LocalDate.of(2020, 1, 1));
    assertThat(pageText()).doesNotContain("A. Jansen");
    assertThat(buttons()).doesNotContain("Wijzigen", "Contactpersoon toevoegen");

    $(DateField.class).single().clear();
    assertThat(pageText()).contains("A. Jansen");
    assertThat(buttons()).contains("Wijzigen");
  }

  @Test
  void aWrongNumberIsSaidAtItsFieldAndWhatWasTypedStays() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own + "/register");
    test(button("Contactpersoon toevoegen")).click();

    field("Naam").setValue("B. Nieuw");
    $(EmailField.class).single().setValue("nieuw@zorg.example");
    field("Telefoon").setValue("bel mij");
    test(button("Opslaan")).click();

    assertThat(field("Telefoon").getErrorMessage()).isEqualTo("Dit is geen telefoonnummer: bel mij.");
    assertThat(field("Naam").getValue()).isEqualTo("B. Nieuw");
    assertThat(contacts()).hasSize(1);
  }

  @Test
  void whatTheProviderProposesTheBureauTakesOverWithOneClick() {
    people.signInAs(Role.PROVIDER_MANAGER, own);
    UI.getCurrent().navigate("providers/" + own + "/register");
    assertThat(buttons()).contains("Wijziging voorstellen").doesNotContain("Wijzigen", "Contactpersoon toevoegen");
    test(button("Wijziging voorstellen")).click();
    field("Functie").setValue("Bestuurder");
    $(TextArea.class).single().setValue("Per 1 januari");
    test(button("Voorstellen")).click();
    assertThat(contacts()).extracting(ContactRow::jobTitle).containsOnlyNulls();
    UI.getCurrent().navigate("providers/" + own + "/proposals");
    assertThat(pageText()).contains("Wacht op het servicebureau", "Bestuurder", "Per 1 januari");
    assertThat(buttons()).contains("Intrekken").doesNotContain("Overnemen");

    UI.getCurrent().navigate("attention");
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own + "/proposals");
    test(button("Overnemen")).click();

    assertThat(pageText()).contains("Overgenomen").doesNotContain("Wacht op het servicebureau");
    assertThat(buttons()).doesNotContain("Overnemen", "Afwijzen");
    assertThat(contacts()).extracting(ContactRow::jobTitle).containsExactly("Bestuurder");
    UI.getCurrent().navigate("providers/" + own + "/timeline");
    assertThat(pageText()).contains("Wijziging voorgesteld", "Voorstel overgenomen", "Contactpersoon gewijzigd");
  }

  @Test
  void aRejectionNeedsAReasonWhichTheProviderReads() {
    people.signInAs(Role.PROVIDER_ADMIN, own);
    UI.getCurrent().navigate("providers/" + own + "/register");
    test(button("Vertrek melden")).click();
    test(button("Voorstellen")).click();
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own + "/proposals");

    test(button("Afwijzen")).click();
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Afwijzen")).toList().getLast()).click();
    assertThat(proposals.waiting(SomeViewer.bureau(), own)).isOne();
    $(TextArea.class).single().setValue("Er blijft dan niemand over.");
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Afwijzen")).toList().getLast()).click();

    assertThat(proposals.rows(SomeViewer.provider(own), own)).singleElement().satisfies(proposal ->
        assertThat(proposal.status()).isEqualTo(ProposalStatus.REJECTED));
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_ADMIN, own);
    UI.getCurrent().navigate("providers/" + own + "/proposals");
    assertThat(pageText()).contains("Afgewezen", "Er blijft dan niemand over.");
  }

  @Test
  void takingAProposalBackAsksFirst() {
    people.signInAs(Role.PROVIDER_MANAGER, own);
    UI.getCurrent().navigate("providers/" + own + "/register");
    test(button("Vertrek melden")).click();
    test(button("Voorstellen")).click();
    UI.getCurrent().navigate("providers/" + own + "/proposals");

    test(button("Intrekken")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(pageText()).contains("Ingetrokken");
    assertThat(proposals.waiting(SomeViewer.bureau(), own)).isZero();
  }

  @Test
  void othersReadContactsAndFindNoProposals() {
    people.signInAs(Role.MUNICIPAL_READER, place);
    UI.getCurrent().navigate("providers/" + own);

    assertThat(pageText()).contains("A. Jansen");
    assertThat(buttons()).doesNotContain("Wijzigen", "Wijziging voorstellen", "Beëindigen", "Vertrek melden");
    assertThat(find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all())
        .extracting(Anchor::getText).startsWith("Overzicht").doesNotContain("Voorstellen");
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.AUDITOR);
    UI.getCurrent().navigate("providers/" + own);
    assertThat(pageText()).doesNotContain("A. Jansen", "jansen@zorg.example").contains("Wat er gebeurde");
  }

  private List<ContactRow> contacts() {
    return providers.details(SomeViewer.bureau(), own).contacts();
  }

  private List<String> buttons() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
