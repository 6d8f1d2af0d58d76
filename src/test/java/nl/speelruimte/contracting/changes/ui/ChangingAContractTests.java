package nl.speelruimte.contracting.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.ExtensionDraft;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.files.DocumentField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-50, UC-51: the steps, amendments, extensions and notices of a contract on its page. */
@LivesOn("2026-03-02")
class ChangingAContractTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Contracts contracts;
  @Autowired private ContractChanges changes;
  private PartyFixtures parties;
  private ContractFixtures make;
  private ProviderId provider;
  private MunicipalityId place;
  private String number;
  private ContractId id;

  @BeforeEach
  void agree() {
    parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    make.lot("A1", place);
    make.lot("A2", place);
    number = make.contract(provider, List.of("A1", "A2"), place);
    id = make.id(number);
  }

  @Test
  void anAmendmentBeforeTheContractBeginsIsRefusedAtItsFieldAndKeepsWhatWasTyped() {
    openAs(Role.BUREAU_MANAGER);
    press("Addendum vastleggen");
    dateField("Geldt vanaf").setValue(LocalDate.of(2024, 12, 31));
    textField("Onderwerp").setValue("Kortere opzegtermijn");
    area("Wat is afgesproken").setValue("Vanaf nu drie maanden.");
    area("Reden").setValue("In overleg");
    press("Vastleggen");

    assertThat(plain(dateField("Geldt vanaf").getErrorMessage()))
        .isEqualTo("Het addendum geldt vanaf 31 december 2024, maar het contract begint pas op 1 januari 2025.");
    assertThat(area("Wat is afgesproken").getValue()).isEqualTo("Vanaf nu drie maanden.");

    dateField("Geldt vanaf").setValue(LocalDate.of(2026, 4, 1));
    press("Vastleggen");
    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(pageText()).contains("Addendum 1, geldt vanaf 1 april 2026: Kortere opzegtermijn",
        "Vanaf nu drie maanden.", "Reden: In overleg");
  }

  @Test
  void aLotThatWouldEndUnderASpaceIsRefusedAtItsField() {
    new LoadRows(beans).accepted("SPACES", Map.of("AGB-code", parties.agb(provider), "CBS-code",
        parties.cbs(place), "Jaar", "2026", "Contractnummer", number, "Perceel", "A1", "Bedrag", "100.000,00",
        "Vastgesteld op", "2025-09-28", "Reden", "Besluit"));
    openAs(Role.BUREAU_MANAGER);
    press("Addendum vastleggen");
    dateField("Geldt vanaf").setValue(LocalDate.of(2026, 7, 1));
    textField("Onderwerp").setValue("Perceel stopt");
    area("Reden").setValue("Geen aanbod meer");
    lotsEnded().setValue(Set.copyOf(contracts.details(people.signInAs(Role.BUREAU_MANAGER), id).lotTerms().stream()
        .filter(lot -> lot.code().equals("A1")).toList()));
    press("Vastleggen");

    assertThat(plain(lotsEnded().getErrorMessage())).startsWith("Onder perceel A1 is een bestedingsruimte");
    assertThat(textField("Onderwerp").getValue()).isEqualTo("Perceel stopt");
  }

  @Test
  void anExtensionIsUsedWithItsLetterAndShownWithWhatIsLeft() {
    openAs(Role.BUREAU_MANAGER);
    assertThat(pageText()).contains("2 keer, telkens 12 maanden; gebruikt 0, over 2");
    press("Verlengen");
    area("Reden").setValue("Goede ervaringen");
    test($(Upload.class).single()).upload("brief.pdf", "application/pdf", new byte[] {'M', 'Z', 1});
    assertThat($(DocumentField.class).single().getErrorMessage()).contains("brief.pdf", "kan niet worden toegevoegd");
    test($(Upload.class).single()).upload("brief.pdf", "application/pdf", "%PDF-1.7".getBytes());
    test($(Button.class).withText("Verlengen").all().getLast()).click();

    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(pageText()).contains("Verlenging 1, tot en met 31 december 2028", "gebruikt 1, over 1");
    assertThat($(Anchor.class).all()).anySatisfy(link -> assertThat(link.getText()).isEqualTo("brief.pdf"));
  }

  @Test
  void whoComesSecondIsToldAndNothingIsOverwritten() {
    var bureau = openAs(Role.BUREAU_MANAGER);
    press("Stand wijzigen");
    select("Nieuwe stand").setValue(ContractStatus.SUSPENDED);
    area("Reden").setValue("Onderzoek loopt");
    changes.extend(bureau, id, new ExtensionDraft("Eerder", null, contracts.details(bureau, id).version()));
    press("Opslaan");

    assertThat(plain($(Dialog.class).single().getElement().getTextRecursively())).contains("intussen gewijzigd");
    assertThat(area("Reden").getValue()).isEqualTo("Onderzoek loopt");
    assertThat(contracts.details(bureau, id).contract().status()).isEqualTo(ContractStatus.ACTIVE);
  }

  @Test
  void noticeThatComesTooLateIsRefusedAtItsField() {
    openAs(Role.BUREAU_ADMIN);
    press("Opzegging vastleggen");
    dateField("Laatste dag van het contract").setValue(LocalDate.of(2026, 6, 30));
    area("Reden").setValue("Stopt");
    press("Opslaan");

    assertThat(plain(dateField("Laatste dag van het contract").getErrorMessage()))
        .isEqualTo("De opzegtermijn is 6 maanden. De vroegste laatste dag is 2 september 2026.");
    dateField("Laatste dag van het contract").setValue(LocalDate.of(2026, 12, 31));
    press("Opslaan");
    assertThat(pageText()).contains("2 maart 2026: opgezegd door de regio, laatste dag 31 december 2026");
    assertThat(pageText().split("Opgezegd, laatste dag 31 december 2026", -1)).as("in the head and among the terms").hasSize(3);
    assertThat(pageText()).doesNotContain("Opzeggen kan tot en met");
    assertThat($(Button.class).all()).extracting(Button::getText).contains("Opzegging corrigeren")
        .doesNotContain("Verlengen", "Opzegging vastleggen");
  }

  @Test
  void whoEndsAContractIsToldWhatRestsOnItAndConfirms() {
    new LoadRows(beans).accepted("SPACES", Map.of("AGB-code", parties.agb(provider), "CBS-code",
        parties.cbs(place), "Jaar", "2026", "Contractnummer", number, "Perceel", "A1", "Bedrag", "100.000,00",
        "Vastgesteld op", "2025-09-28", "Reden", "Besluit"));
    var bureau = openAs(Role.BUREAU_MANAGER);
    press("Stand wijzigen");
    select("Nieuwe stand").setValue(ContractStatus.TERMINATED);
    area("Reden").setValue("Faillissement");
    press("Opslaan");

    var sure = $(Checkbox.class).withPropertyValue(Checkbox::getLabel, "Ja, het contract is hiermee beëindigd").single();
    assertThat(sure.getErrorMessage()).isEqualTo("Bevestig dat het contract is beëindigd.");
    assertThat(sure.getHelperText()).contains("eindigt direct", "Er rust 1 bestedingsruimte op");
    assertThat(contracts.details(bureau, id).contract().status()).isEqualTo(ContractStatus.ACTIVE);
    sure.setValue(true);
    press("Opslaan");
    assertThat(contracts.details(bureau, id).contract().status()).isEqualTo(ContractStatus.TERMINATED);
  }

  @Test
  void theContractIsReadAsItStoodOnADayWithoutActionsAndWithABanner() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    var earlier = on(LocalDate.of(2026, 1, 10), () -> make.id(make.contract(provider, List.of("A1"), place)));
    on(LocalDate.of(2026, 2, 10), () -> {
      changes.extend(bureau, earlier, new ExtensionDraft("Goed", null, contracts.details(bureau, earlier).version()));
      return earlier;
    });

    lookBack(earlier, "2026-01-09");
    assertThat(pageText()).contains("Dit contract stond toen nog niet in het register");
    lookBack(earlier, "2026-02-09");
    assertThat(pageText()).contains("U kijkt terug", "9 februari 2026", "gebruikt 0, over 2",
        "1 januari 2025 tot en met 31 december 2027").doesNotContain("Verlenging 1", "Addendum vastleggen");
    lookBack(earlier, "2026-02-10");
    assertThat(pageText()).contains("U kijkt terug", "Verlenging 1, tot en met 31 december 2028", "gebruikt 1, over 1");
    UI.getCurrent().navigate("contracts/" + earlier);
    assertThat(pageText()).contains("Verlenging 1").doesNotContain("U kijkt terug");
    assertThat($(Button.class).withText("Addendum vastleggen").all()).hasSize(1);
  }

  private static void lookBack(ContractId contract, String day) {
    UI.getCurrent().navigate("contracts/" + contract, QueryParameters.fromString("asOf=" + day));
  }

  private static ContractId on(LocalDate day, Supplier<ContractId> work) {
    return PortalClock.at(day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }

  @Test
  void aProviderReadsItsContractWithoutActions() {
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("contracts/" + id);

    assertThat(pageText()).contains("Wijzigingen en stappen");
    assertThat($(Button.class).all()).noneSatisfy(button -> assertThat(button.getText()).isIn(
        "Addendum vastleggen", "Verlengen", "Opzegging vastleggen", "Stand wijzigen"));
  }

  private Viewer openAs(Role role) {
    var viewer = people.signInAs(role);
    UI.getCurrent().navigate("contracts/" + id);
    return viewer;
  }

  private void press(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private DateField dateField(String label) {
    return $(DateField.class).withCondition(field -> label.equals(field.getLabel())).single();
  }

  private TextField textField(String label) {
    return $(TextField.class).withCondition(field -> label.equals(field.getLabel())).single();
  }

  private TextArea area(String label) {
    return $(TextArea.class).withCondition(field -> label.equals(field.getLabel())).single();
  }

  @SuppressWarnings("unchecked")
  private Select<ContractStatus> select(String label) {
    return $(Select.class).withCondition(field -> label.equals(field.getLabel())).single();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<LotTerm> lotsEnded() {
    return $(MultiSelectComboBox.class)
        .withCondition(field -> "Percelen die eindigen".equals(field.getLabel())).single();
  }

  private String pageText() {
    return plain(getCurrentView().getElement().getTextRecursively());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
