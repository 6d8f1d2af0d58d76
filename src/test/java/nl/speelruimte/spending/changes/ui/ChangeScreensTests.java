package nl.speelruimte.spending.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.MoneyField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-74, UC-75, UC-76: changes and steps on the page of a space. */
@LivesOn("2026-11-22")
class ChangeScreensTests extends ScreenTest {

  private static final byte[] LETTER = "%PDF-1.7\n".getBytes();
  @Autowired private JdbcClient jdbc;
  @Autowired private Ledger ledger;
  @Autowired private Recalculation recalculation;
  @Autowired private SpendingSpaces spaces;
  private ProviderId wilg;
  private MunicipalityId duin;
  private MunicipalityId veen;
  private SpaceId ofDuin;
  private SpaceId ofVeen;
  private Viewer bureau;

  @BeforeEach
  void twoSpaces() {
    recalculation.byHand(CareRegion.JOB, () -> {
      var region = new CareRegion(jdbc, ledger);
      wilg = region.provider("De Wilgentak");
      duin = region.municipality("Duinwijk");
      veen = region.municipality("Veenlo");
      var contract = region.contract(wilg, duin, veen);
      bureau = people.signInAs(Role.BUREAU_MANAGER);
      ofDuin = spaces.open(bureau, region.draft(wilg, duin, 2026, contract, "A", 100_000));
      ofVeen = spaces.open(bureau, region.draft(wilg, veen, 2026, contract, "A", 50_000));
      people.signOut();
      return true;
    });
  }

  @Test
  void whatAProviderAsksTheMunicipalityAgreesToOnItsOwnPage() {
    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    open(ofVeen);
    click("Bijstelling voorstellen");
    type("4.000");
    click("Voorstellen");
    assertThat(area("Reden").getErrorMessage()).isEqualTo("Vul een reden in.");
    test(area("Reden")).setValue("Drie cliënten erbij");
    test($(Upload.class).single()).upload("addendum.pdf", "application/pdf", LETTER);
    click("Voorstellen");
    assertThat(page()).contains("Bijstelling + € 4.000", "wacht op akkoord", "Veenlo: nog geen akkoord",
        "De Wilgentak: akkoord door");
    assertThat($(Button.class).withText("Akkoord geven").all()).isEmpty();

    people.signInAs(Role.MUNICIPAL_MANAGER, veen);
    UI.getCurrent().navigate("spaces/agreements");
    assertThat(page()).contains("Drie cliënten erbij");
    test($(Button.class).withText("Akkoord geven").all().getLast()).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(spaces.details(bureau, ofVeen).space().amounts().amount()).isEqualTo(Money.ofEuros(54_000));
    assertThat(page()).contains("Er wacht geen wijziging op akkoord.");
    open(ofVeen);
    assertThat(page()).contains("Akkoord van Tester", "geboekt");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aShiftShowsWhatItDoesToBothSpacesBeforeItIsProposed() {
    people.signInAs(Role.BUREAU_MANAGER);
    open(ofDuin);
    click("Ruimte verschuiven");
    ComboBox<ShiftSide> to = $(ComboBox.class).withCondition(each -> "Naar".equals(each.getLabel())).single();
    to.setValue(test(to).getSuggestionItems().stream().filter(side -> side.id().equals(ofVeen)).findFirst().orElseThrow());
    type("25.000");
    assertThat($(WhatIfPanel.class).single().getElement().getTextRecursively().replace('\u00a0', ' '))
        .contains("Duinwijk, Perceel A", "€ 100.000€ 75.000", "Veenlo, Perceel A", "€ 50.000€ 75.000");
    type("100.001");
    test(area("Reden")).setValue("Verhuizing");
    click("Voorstellen");
    assertThat($(MoneyField.class).single().getErrorMessage().replace('\u00a0', ' '))
        .isEqualTo("De ruimte is € 100.000 en kan niet onder nul komen.");
    assertThat(area("Reden").getValue()).isEqualTo("Verhuizing");
    type("25.000");
    click("Voorstellen");

    assertThat(page()).contains("Verschuiving € 25.000", "Duinwijk: nog geen akkoord", "Veenlo: nog geen akkoord");
    click("Intrekken");
    test(area("Reden")).setValue("Toch niet");
    test($(Button.class).withText("Intrekken").all().getLast()).click();
    assertThat(page()).contains("ingetrokken", "Omdat: Toch niet", "Beëindigd door");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aMunicipalityGivesRoomToAnotherWhoseFiguresItDoesNotRead() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    open(ofDuin);
    click("Ruimte verschuiven");
    ComboBox<ShiftSide> to = $(ComboBox.class).withCondition(each -> "Naar".equals(each.getLabel())).single();
    assertThat(test(to).getSuggestions()).contains("Veenlo, Perceel A");
    to.setValue(test(to).getSuggestionItems().stream().filter(side -> side.id().equals(ofVeen)).findFirst().orElseThrow());
    ComboBox<ShiftSide> from = $(ComboBox.class).withCondition(each -> "Van".equals(each.getLabel())).single();
    assertThat(test(from).getSuggestionItems()).extracting(ShiftSide::id).containsExactly(ofDuin);
    type("25.000");
    assertThat($(WhatIfPanel.class).single().getElement().getTextRecursively()).contains("Duinwijk")
        .doesNotContain("Veenlo", "50.000");
    test(area("Reden")).setValue("Minder cliënten in Duinwijk");
    click("Voorstellen");
    assertThat(page()).contains("Verschuiving € 25.000", "Duinwijk: akkoord door", "Veenlo: nog geen akkoord");

    people.signInAs(Role.MUNICIPAL_MANAGER, veen);
    UI.getCurrent().navigate("spaces/agreements");
    assertThat(page()).contains("Minder cliënten in Duinwijk");
    test($(Button.class).withText("Akkoord geven").all().getLast()).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(spaces.details(bureau, ofVeen).space().amounts().amount()).isEqualTo(Money.ofEuros(75_000));
  }

  @Test
  void thePageSaysWhereTheSpaceIsAndTheArrangementsAskForEveryItem() {
    people.signInAs(Role.MUNICIPAL_MANAGER, veen);
    open(ofVeen);
    assertThat(page()).contains("Waar deze ruimte staat", "loopt", "de laatste dag is 1 november 2025");
    click("Afspraken vastleggen");
    test(area("Waarom later")).setValue("Eerste jaar van de standaard");
    test($(Button.class).withText("Opslaan").single()).click();
    assertThat(area("Nieuwe inzichten").getErrorMessage()).isEqualTo("Schrijf wat hierover is afgesproken.");
    $(TextArea.class).all().stream().filter(area -> !"Waarom later".equals(area.getLabel()))
        .forEach(area -> test(area).setValue("Geen bijzonderheden"));
    test($(Button.class).withText("Opslaan").single()).click();

    assertThat(page()).contains("386 dagen te laat: Eerste jaar van de standaard", "Gezamenlijke afspraken",
        "Geen bijzonderheden");
  }

  private void open(SpaceId space) {
    UI.getCurrent().navigate("spaces/" + space);
  }

  private void click(String text) {
    test($(Button.class).withText(text).all().getFirst()).click();
  }

  private void type(String amount) {
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue(amount);
  }

  private TextArea area(String label) {
    return $(TextArea.class).withCondition(each -> label.equals(each.getLabel())).all().getLast();
  }

  private String page() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
