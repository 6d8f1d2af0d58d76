package nl.speelruimte.contracting.targets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetRow;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-56: a target is written in a form, agreed, measured, and shown where it belongs with its expected path. */
class TargetsViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Targets targets;
  private ProviderId provider;
  private MunicipalityId place;
  private LotId lot;
  private int contract;
  private Viewer bureau;

  @BeforeEach
  void makeAgreements() {
    var parties = new PartyFixtures(beans);
    var make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    lot = make.lot("A1", place);
    contract = make.id(make.contract(provider, List.of("A1"), place)).value();
    bureau = people.signInAs(Role.BUREAU_MANAGER);
  }

  @Test
  void fromTheFormToATargetThatHolds() {
    UI.getCurrent().navigate("contracts/" + contract);
    test(button("Nieuw doel")).click();
    assertThat($(ComboBox.class).withCaption("Doel van").single().isReadOnly()).isTrue();
    test(button("Opslaan")).click();
    assertThat($(TextField.class).withCaption("Indicator").single().isInvalid()).isTrue();

    fill("Aandeel verblijf");
    test(button("Opslaan")).click();
    assertThat($(TargetValuesField.class).single().getErrorMessage()).isEqualTo("Vul ten minste een waarde in.");
    year("Heel het jaar 2026", "35,5");
    test(button("Opslaan")).click();
    assertThat($(H1.class).single().getText()).isEqualTo("Aandeel verblijf");
    assertThat(pageText()).contains("ten hoogste 35,5\u00a0%", "Concept", "De nulmeting ontbreekt nog");

    test(button("Vaststellen")).click();
    confirm();
    assertThat(only().status()).isEqualTo(TargetStatus.NO_BASELINE);
    test(button("Nulmeting vastleggen")).click();
    $(BigDecimalField.class).withCaption("Nulmeting").single().setValue(new BigDecimal("70"));
    $(DateField.class).withCaption("Gemeten op").single().setValue(LocalDate.of(2025, 12, 31));
    test(button("Opslaan")).click();

    assertThat(only().status()).isEqualTo(TargetStatus.ACTIVE);
    assertThat(pageText()).contains("Geldt", "70\u00a0%", "Nulmeting vastgelegd");
    assertThat(getCurrentView().getElement().getOuterHTML().replace("&nbsp;", "\u00a0")).contains(
        "Aandeel verblijf: van 70\u00a0% op 1\u00a0januari\u00a02026 naar ten hoogste 35,5\u00a0%");
  }

  @Test
  void whatIsOnAContractStandsOnItsPageAndOnThatOfTheProvider() {
    write("contracts/" + contract, "Aandeel verblijf");

    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("contracts/" + contract);
    assertThat(pageText()).as("a concept is the bureau's").doesNotContain("Aandeel verblijf");

    bureau = people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("targets/" + only().id());
    test(button("Vaststellen")).click();
    confirm();
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    for (var page : List.of("contracts/" + contract, "providers/" + provider + "/targets")) {
      UI.getCurrent().navigate(page);
      assertThat(pageText()).as(page).contains("Aandeel verblijf", "ten hoogste 35\u00a0%");
      assertThat($(Button.class).withText("Nieuw doel").exists()).isFalse();
    }
  }

  @Test
  void whatIsOnALotStandsOnItsPageAndInTheList() {
    write("lots/" + lot, "Wachttijd voor verblijf");
    UI.getCurrent().navigate("lots/" + lot);
    assertThat(pageText()).contains("Wachttijd voor verblijf");

    people.signInAs(Role.MUNICIPAL_READER, place);
    UI.getCurrent().navigate("targets");
    assertThat($(H1.class).single().getText()).isEqualTo("Doelen");
    assertThat($(Button.class).withText("Nieuw doel").exists()).isFalse();
  }

  @Test
  void whatIsOnAMunicipalityStandsOnItsPage() {
    write("municipalities/" + place, "Jeugdigen met hulp");
    UI.getCurrent().navigate("municipalities/" + place);
    assertThat(pageText()).contains("Doelen", "Jeugdigen met hulp");

    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("municipalities/" + place);
    assertThat(pageText()).as("not theirs").doesNotContain("Doelen", "Jeugdigen met hulp");
  }

  private void write(String page, String indicator) {
    UI.getCurrent().navigate(page);
    test(button("Nieuw doel")).click();
    fill(indicator);
    year("Heel het jaar 2026", "35");
    test(button("Opslaan")).click();
  }

  private void fill(String indicator) {
    $(TextField.class).withCaption("Indicator").single().setValue(indicator);
    $(DateField.class).withCaption("Begint op").single().setValue(LocalDate.of(2026, 1, 1));
    $(DateField.class).withCaption("Bereikt op").single().setValue(LocalDate.of(2026, 12, 31));
    $(TextArea.class).withCaption("Bron").single().setValue("Inkoopdocument, 4.2");
  }

  private void year(String label, String value) {
    $(BigDecimalField.class).all().stream().filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
        .findFirst().orElseThrow().setValue(new BigDecimal(value.replace(',', '.')));
  }

  private TargetRow only() {
    return targets.rows(bureau, TargetFilter.of(provider), Pageable.unpaged()).getFirst();
  }

  private void confirm() {
    test($(ConfirmDialog.class).single()).confirm();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).all().getLast();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
