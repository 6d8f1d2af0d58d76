package nl.speelruimte.contracting.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-52: keeping lots, procurements and contracts on their pages. */
class KeepingTheRegisterTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Lots lots;
  @Autowired private Contracts contracts;
  private PartyFixtures parties;
  private ContractFixtures make;
  private ProviderId provider;
  private MunicipalityId one;
  private MunicipalityId other;
  private LotId lot;

  @BeforeEach
  void agree() {
    parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    one = parties.municipality("Rozendorp");
    other = parties.municipality("Veenlo");
    lot = make.lot("A1", one, other);
  }

  @Test
  void whoBuysALotIsChangedUnlessASpaceRestsOnIt() {
    var number = make.contract(provider, List.of("A1"), one, other);
    new LoadRows(beans).accepted("SPACES", Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(other),
        "Jaar", "2026", "Contractnummer", number, "Perceel", "A1", "Bedrag", "100.000,00", "Vastgesteld op",
        "2025-09-28", "Reden", "Besluit"));
    var third = parties.municipality("Duinwijk");
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("lots/" + lot);
    press("Perceel wijzigen");
    buyers(place -> place.id().equals(one));
    field(TextArea.class, "Reden").setValue("Koopt zelf in");
    press("Opslaan");

    assertThat(municipalities().getErrorMessage()).contains("heeft een bestedingsruimte onder dit perceel");
    assertThat(field(TextArea.class, "Reden").getValue()).isEqualTo("Koopt zelf in");
    buyers(place -> Set.of(one, other, third).contains(place.id()));
    press("Opslaan");
    assertThat(lots.details(bureau, lot).buyers()).containsExactlyInAnyOrder(one, other, third);
  }

  @Test
  void aNewContractIsWrittenAndShownAndANumberThatIsKnownIsRefusedAtItsField() {
    var known = make.contract(provider, List.of("A1"), one);
    people.signInAs(Role.BUREAU_ADMIN);
    UI.getCurrent().navigate("contracts");
    press("Nieuw contract");
    field(TextField.class, "Contractnummer").setValue(known);
    choose("Aanbieder", (Carer each) -> each.id().equals(provider));
    choose("Inkoop", (ProcurementRow each) -> each.code().equals(make.procurement()));
    field(DateField.class, "Begin").setValue(LocalDate.of(2026, 1, 1));
    field(DateField.class, "Einde").setValue(LocalDate.of(2025, 1, 1));
    buyers(place -> place.id().equals(one));
    field(TextArea.class, "Reden").setValue("Nieuw");
    press("Opslaan");
    assertThat(field(DateField.class, "Einde").getErrorMessage()).startsWith("De periode eindigt");
    field(DateField.class, "Einde").setValue(LocalDate.of(2027, 12, 31));
    press("Opslaan");
    assertThat(field(TextField.class, "Contractnummer").getErrorMessage()).contains("staat al in het register");

    var number = make.freeNumber();
    field(TextField.class, "Contractnummer").setValue(number);
    press("Opslaan");
    assertThat($(Dialog.class).all()).isEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo(number);
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("Concept", "Contract aanpassen");
  }

  @Test
  void whatAContractGoesOnFromIsSetAndBothPagesLeadToEachOther() {
    var earlier = make.contract(parties.provider("Vorige"), ContractStatus.EXPIRED, LocalDate.of(2022, 1, 1),
        LocalDate.of(2024, 12, 31), List.of("A1"), one);
    var number = make.contract(provider, List.of("A1"), one);
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("contracts/" + make.id(number));
    press("Opvolging vastleggen");
    ComboBox<ContractRow> predecessor = combo("Volgt op contract");
    predecessor.setValue(contracts.details(SomeViewer.bureau(), make.id(earlier)).contract());
    field(TextArea.class, "Reden").setValue("Overgenomen");
    press("Opslaan");
    assertThat(field(TextArea.class, "Overname").getErrorMessage()).contains("is van een andere aanbieder, Vorige");
    assertThat(field(TextArea.class, "Reden").getValue()).isEqualTo("Overgenomen");

    field(TextArea.class, "Overname").setValue("Zonnehof neemt alles over");
    press("Opslaan");
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("Zonnehof neemt alles over", "Opvolging vastgelegd");
    assertThat(hrefs()).contains("contracts/" + make.id(earlier));
    UI.getCurrent().navigate("contracts/" + make.id(earlier));
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("Wordt gevolgd door");
    assertThat(hrefs()).contains("contracts/" + make.id(number));
  }

  @Test
  void theDaysOfALotAreSetWithinItsContract() {
    var number = make.contract(provider, List.of("A1"), one);
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("contracts/" + make.id(number));
    press("Looptijd van een perceel");
    field(DateField.class, "Geldig vanaf").setValue(LocalDate.of(2024, 1, 1));
    field(TextArea.class, "Reden").setValue("Later begonnen");
    press("Opslaan");
    assertThat(field(DateField.class, "Geldig vanaf").getErrorMessage()).contains("de looptijd van het contract");

    field(DateField.class, "Geldig vanaf").setValue(LocalDate.of(2025, 7, 1));
    press("Opslaan");
    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ')).contains("vanaf 1 juli 2025");
  }

  @Test
  void nobodyElseIsOfferedToChangeTheRegister() {
    people.signInAs(Role.MUNICIPAL_MANAGER, one);
    for (var page : List.of("lots/" + lot, "lots", "procurements", "products", "contracts")) {
      UI.getCurrent().navigate(page);
      assertThat($(Button.class).all()).as(page).noneSatisfy(button -> assertThat(button.getText())
          .matches("(Nieuwe?|Perceel|Inkoop|Product) .*"));
    }
  }

  private List<String> hrefs() {
    return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> combo(String label) {
    return (ComboBox<T>) $(ComboBox.class).withCondition(field -> label.equals(field.getLabel())).all().getLast();
  }

  private void press(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<Place> municipalities() {
    return $(MultiSelectComboBox.class).withCondition(field -> "Gemeenten".equals(field.getLabel())).single();
  }

  private void buyers(Predicate<Place> wanted) {
    var field = municipalities();
    field.setValue(Set.copyOf(field.getGenericDataView().getItems().filter(wanted).toList()));
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String label, Predicate<T> wanted) {
    ComboBox<T> combo = $(ComboBox.class).withCondition(field -> label.equals(field.getLabel())).all().getLast();
    combo.setValue(combo.getGenericDataView().getItems().filter(wanted).findFirst().orElseThrow());
  }

  private <T extends Component & HasLabel & HasValue<?, ?>> T field(Class<T> type, String label) {
    return $(type).withCondition(field -> label.equals(field.getLabel())).single();
  }
}
