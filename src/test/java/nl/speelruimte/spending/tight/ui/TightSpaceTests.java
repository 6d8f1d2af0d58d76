package nl.speelruimte.spending.tight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.RoomScreens;
import nl.speelruimte.spending.tight.StepDraft;
import nl.speelruimte.spending.tight.TightMeasure;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-77, UC-78, UC-79: the procedure of a tight space on its page, seen from each side. */
class TightSpaceTests extends RoomScreens {

  @Autowired TightProcedures procedures;
  @Autowired JdbcClient jdbc;

  @Test
  void theManagerSendsTheNoticeAndFindsTheLetter() {
    people.signInAs(Role.BUREAU_MANAGER);
    openSpace();
    assertThat(pageText()).contains("Melding en overleg bij krapte", "melding nodig",
        "De meldgrens is bereikt of overschrijding dreigt sinds 22 november 2026");

    press("Melding versturen");
    assertThat(dialogText()).contains("maakt de brief met de cijfers van nu");
    assertThat($(TextArea.class).single().getHelperText()).isEqualTo("Schrijf geen gegevens van cliënten op.");
    write("Toelichting in de brief (mag leeg blijven)", "Er zijn meer aanmeldingen.");
    press("Melding versturen");

    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(pageText()).contains("wacht op overleg", "Overleg uiterlijk op 6 december 2026",
        "Er zijn meer aanmeldingen.");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText)
        .contains("melding bestedingsruimte 2026 Duinwijk.pdf");
    assertThat(offers("Melding versturen")).isFalse();
    assertThat(offers("Overleg vastleggen")).isTrue();
    assertThat(offers("Ontvangst bevestigen")).isFalse();
  }

  @Test
  void theProviderConfirmsReceiptAndGivesItsSide() {
    send();
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    openSpace();
    assertThat(offers("Overleg vastleggen")).isFalse();

    press("Ontvangst bevestigen");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).contains("ontvangst van de melding bevestigd");
    assertThat(offers("Ontvangst bevestigen")).isFalse();

    press("Standpunt geven");
    write("Standpunt", "Wij voegen groepen samen.");
    press("Standpunt geven");
    assertThat(pageText()).contains("standpunt van de aanbieder", "Wij voegen groepen samen.");
  }

  @Test
  void aConsultationThatSaysNothingIsRefusedAtItsFieldsAndWhatWasTypedStays() {
    send();
    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    openSpace();

    press("Overleg vastleggen");
    write("Wie waren erbij", "A. Vos");
    press("Overleg vastleggen");

    var outcome = $(TextArea.class).withCondition(area -> "Wat kwam eruit".equals(area.getLabel())).single();
    assertThat(outcome.getErrorMessage()).isEqualTo("Vul dit veld in.");
    assertThat($(TextArea.class).withCondition(area -> "Wie waren erbij".equals(area.getLabel())).single().getValue())
        .isEqualTo("A. Vos");
    assertThat($(Dialog.class).all()).hasSize(1);
  }

  @Test
  void whoIsOvertakenTakesTheNewStateOverAndGoesOnWithWhatWasTyped() {
    send();
    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    openSpace();
    press("Overleg vastleggen");
    write("Wie waren erbij", "A. Vos");
    write("Wat kwam eruit", "Samen optrekken.");
    var provider = SomeViewer.provider(region.wilg());
    AsViewer.run(provider, () -> procedures.giveSide(provider, region.tight(), StepDraft.of("Wacht even.", 1)));

    press("Overleg vastleggen");
    assertThat(dialogText()).contains("Iemand anders heeft de stappen van deze ruimte intussen gewijzigd");
    press("Nieuwe stand overnemen");
    press("Overleg vastleggen");

    assertThat(pageText()).contains("wacht op besluit", "Samen optrekken.", "Wacht even.", "Met: A. Vos");
  }

  @Test
  void theDecisionSaysWhereItIsCarriedOut() {
    send();
    var bureau = SomeViewer.bureau();
    AsViewer.run(bureau, () -> procedures.consult(bureau, region.tight(),
        new StepDraft(LocalDate.of(2026, 11, 22), "Besproken", "A. Vos", null, 1)));
    people.signInAs(Role.BUREAU_MANAGER);
    openSpace();

    press("Besluit vastleggen");
    $(RadioButtonGroup.class).single().setValue(TightMeasure.ADJUST);
    write("Reden", "Er is geld over.");
    press("Besluit vastleggen");

    assertThat(pageText()).contains("De ruimte bijstellen", "Boek de bijstelling met de knop boven aan deze pagina",
        "Er is geld over.");
  }

  @Test
  void whatIsAboveTheCeilingAndIsPaidAllTheSameStandsThereWithItsFigure() {
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    openSpace();

    assertThat(pageText()).contains("Boven het plafond en toch betaald", "Naar verwachting boven de ruimte",
        "Waarvan al gedeclareerd", "€ 1.500", "Een specifieke toewijzing wordt altijd helemaal betaald");
  }

  @Test
  void lookingBackWhatIsPaidAboveTheCeilingAndTheStepsStandThereAsTheyWere() {
    send();
    CareRegion.on("2026-11-25", () -> {
      people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());

      lookBack("spaces/" + region.tight(), "2026-11-22");

      assertThat(pageText()).contains("zo stond het aan het eind van 22 november 2026",
          "Boven het plafond en toch betaald", "€ 1.500", "Akkoord met mandaat door Testpersoon, Testorganisatie",
          "Waar deze ruimte staat");
      assertThat(offers("Overleg vastleggen")).isFalse();
      assertThat(offers("Afspraken vastleggen")).isFalse();
    });
  }

  @Test
  void withoutMandateTheBureauIsToldWhoTakesTheStep() {
    CareRegion.mandate(jdbc, region.duin(), false, LocalDate.of(2026, 11, 1));
    people.signInAs(Role.BUREAU_MANAGER);
    openSpace();

    assertThat(pageText()).contains("De gemeente Duinwijk heeft het servicebureau hiervoor geen mandaat gegeven.");
    assertThat(offers("Melding versturen")).isFalse();
    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    open("spaces");
    openSpace();
    assertThat(offers("Melding versturen")).isTrue();
  }

  @Test
  void aCalmSpaceAsksNothing() {
    people.signInAs(Role.BUREAU_MANAGER);
    open("spaces/" + region.calm());

    assertThat(pageText()).contains("Veenlo").doesNotContain("Melding en overleg bij krapte", "Boven het plafond");
  }

  private void send() {
    var bureau = SomeViewer.bureau();
    AsViewer.run(bureau, () -> procedures.send(bureau, region.tight(), StepDraft.of(null, 0)));
  }
}
