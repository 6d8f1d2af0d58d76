package nl.speelruimte.spending.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.procedure.AnnounceDraft;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.procedure.YearPreparations;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.MoneyField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-70 to UC-73: the year on its pages, from the first calculation to the agreement of the municipality. */
@LivesOn("2026-11-22")
class YearScreensTests extends ScreenTest {

  private static final byte[] LETTER = "%PDF-1.7\n".getBytes();
  @Autowired private JdbcClient jdbc;
  @Autowired private Ledger ledger;
  @Autowired private Recalculation recalculation;
  @Autowired private SpendingSpaces spaces;
  @Autowired private Intentions intentions;
  @Autowired private YearPreparations preparations;
  private ProviderId wilg;
  private MunicipalityId duin;

  @BeforeEach
  void aSpaceThisYear() {
    recalculation.byHand(CareRegion.JOB, () -> {
      var region = new CareRegion(jdbc, ledger);
      wilg = region.provider("De Wilgentak");
      duin = region.municipality("Duinwijk");
      var contract = region.contract(wilg, duin);
      var bureau = people.signInAs(Role.BUREAU_MANAGER);
      spaces.open(bureau, region.draft(wilg, duin, 2026, contract, "A", 100_000));
      spaces.open(bureau, region.draft(wilg, duin, 2025, contract, "A", 90_000));
      people.signOut();
      return true;
    });
  }

  @Test
  void theBureauCalculatesChangesAndAnnouncesAndALateStepAsksWhy() {
    prepared();
    assertThat(pageText()).contains("Jaar 2027 voorbereiden", "€ 102.500");
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    assertThat(pageText()).contains("Index", "2,5");
    click("Wijzigen");
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue("120.000");
    click("Opslaan");
    assertThat(area("Waarom een ander bedrag").getErrorMessage()).isEqualTo("Vul een reden in.");
    test(area("Waarom een ander bedrag")).setValue("Groei");
    click("Opslaan");
    assertThat(row().proposed()).satisfies(proposed -> {
      assertThat(proposed.amount()).isEqualTo(Money.ofEuros(120_000));
      assertThat(proposed.deviation()).isEqualTo("Groei");
    });

    clickFirst("Aankondigen");
    assertThat(dialogs()).contains("144 dagen te laat", "1 juli 2026", "€ 120.000");
    clickLast("Aankondigen");
    assertThat(area("Waarom later").getErrorMessage()).contains("144 dagen te laat");
    assertThat(row().status()).isEqualTo(IntendedStatus.PROPOSED);
    test(area("Waarom later")).setValue("Nieuw stelsel");
    clickLast("Aankondigen");
    assertThat(row().status()).isEqualTo(IntendedStatus.ANNOUNCED);
  }

  @Test
  void whatAProviderTypesIsThereAgainAfterAReloadAndItsResponseIsReadBesideTheFigures() {
    announced();
    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    UI.getCurrent().navigate("spaces/intended");
    assertThat(rows()).hasSize(1);
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    assertThat(pageText()).contains("€ 102.500", "Uitgewisselde cijfers", "2025", "€ 90.000", "Nieuw stelsel");
    test(area("Uw zienswijze")).setValue("Wij missen de wachtlijst.");
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    assertThat(area("Uw zienswijze").getValue()).isEqualTo("Wij missen de wachtlijst.");
    clickLast("Zienswijze geven");
    assertThat($(RadioButtonGroup.class).single().getErrorMessage()).isEqualTo("Kies of u het eens bent.");
    choose(false);
    clickLast("Zienswijze geven");

    assertThat(row().answer().agrees()).isFalse();
    people.signInAs(Role.MUNICIPAL_READER, duin);
    UI.getCurrent().navigate("spaces/preparation");
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    assertThat(pageText()).contains("niet eens", "Wij missen de wachtlijst.");
    assertThat($(Button.class).withText("Akkoord geven").all()).isEmpty();
  }

  @Test
  void theMunicipalityAgreesToItsOwnDecisionAndTheSpaceIsThere() {
    announced();
    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    choose(true);
    clickLast("Zienswijze geven");
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("spaces/preparation");
    navigate("spaces/intended/" + row().id(), IntendedSpaceView.class);
    clickFirst("Besluiten");
    test(area("Motivering")).setValue("Conform zienswijze");
    test(area("Waarom later")).setValue("Nieuw stelsel");
    clickLast("Besluiten");
    assertThat(row().status()).isEqualTo(IntendedStatus.ANNOUNCED);
    test($(Upload.class).all().getLast()).upload("besluit.pdf", "application/pdf", LETTER);
    clickLast("Besluiten");
    assertThat(row().status()).isEqualTo(IntendedStatus.AGREEMENT);

    var manager = people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    UI.getCurrent().navigate("spaces/agreements");
    assertThat(rows()).hasSize(1);
    clickFirst("Akkoord geven");
    assertThat(dialogs()).contains("52 dagen na de laatste dag");
    clickLast("Akkoord geven");
    assertThat(rows()).isEmpty();
    assertThat(spaces.rows(manager, SpaceFilter.ofYear(2027).of(wilg), Pageable.unpaged())).singleElement()
        .satisfies(space -> assertThat(space.amounts().amount()).isEqualTo(Money.ofEuros(102_500)));
  }

  @Test
  void aMunicipalityGivesItsMandateAndEverybodyReadsIt() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    UI.getCurrent().navigate("spaces/agreements");
    clickFirst("Mandaat geven");
    clickLast("Mandaat geven");
    assertThat(area("Besluit waarop dit berust").getErrorMessage()).isEqualTo("Vul een reden in.");
    test(area("Besluit waarop dit berust")).setValue("Mandaatbesluit 2026-12");
    clickLast("Mandaat geven");

    assertThat(pageText()).contains("Mandaatbesluit 2026-12", "geldt nu",
        "Voor akkoord, afspraken en de stappen bij een krappe ruimte.");
    people.signInAs(Role.AUDITOR);
    UI.getCurrent().navigate("spaces/preparation");
    UI.getCurrent().navigate("spaces/agreements");
    assertThat(pageText()).contains("Mandaatbesluit 2026-12");
    assertThat($(Button.class).withText("Mandaat geven").all()).isEmpty();
  }

  @Test
  void whoIsSecondIsToldThatSomebodyElseAnnouncedIt() {
    prepared();
    clickFirst("Aankondigen");
    var shown = Shown.of(List.of(row()));
    var today = LocalDate.of(2026, 11, 22);
    preparations.announce(people.signInAs(Role.BUREAU_MANAGER),
        new AnnounceDraft(shown, today, today.plusWeeks(4), "Van een collega", null, "Nieuw stelsel"));
    test(area("Waarom later")).setValue("Nieuw stelsel");
    clickLast("Aankondigen");

    assertThat($(Notification.class).all()).anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
        .contains("Er is niets aangekondigd; bij 1 was iemand anders u voor."));
    assertThat(intentions.details(CareRegion.JOB, row().id()).steps()).singleElement()
        .satisfies(step -> assertThat(step.text()).isEqualTo("Van een collega"));
  }

  private void prepared() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("spaces/preparation",
        QueryParameters.fromString("year=2027&provider=" + wilg.value()));
    assertThat(pageText()).contains("Niets gevonden");
    clickFirst("Doorrekenen");
    test($(BigDecimalField.class).single()).setValue(new BigDecimal("2.5"));
    clickLast("Doorrekenen");
    assertThat(rows()).hasSize(1);
  }

  private void announced() {
    prepared();
    clickFirst("Aankondigen");
    test(area("Waarom later")).setValue("Nieuw stelsel");
    clickLast("Aankondigen");
  }

  private IntendedRow row() {
    return intentions.rows(CareRegion.JOB, IntendedFilter.ofYear(2027).of(wilg), Pageable.unpaged()).getFirst();
  }

  @SuppressWarnings("unchecked")
  private void choose(boolean agrees) {
    $(RadioButtonGroup.class).single().setValue(agrees);
  }

  private List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  private TextArea area(String label) {
    return $(TextArea.class).withCondition(each -> label.equals(each.getLabel())).single();
  }

  private void click(String text) {
    clickFirst(text);
  }

  private void clickFirst(String text) {
    test($(Button.class).withText(text).all().getFirst()).click();
  }

  private void clickLast(String text) {
    test($(Button.class).withText(text).all().getLast()).click();
  }

  private String dialogs() {
    return $(Dialog.class).all().getLast().getElement().getTextRecursively()
        .replace('\u00a0', ' ');
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
