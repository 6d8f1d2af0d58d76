package nl.speelruimte.spending.stops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.RoomScreens;
import nl.speelruimte.spending.stops.ExceptionDecision;
import nl.speelruimte.spending.stops.ExceptionDraft;
import nl.speelruimte.spending.stops.ExceptionGround;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.spending.stops.StopId;
import nl.speelruimte.spending.stops.StopRow;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-80, UC-81: stops and the requests during them, on the pages of each side. */
class StopScreensTests extends RoomScreens {

  @Autowired StopDesk desk;
  @Autowired StopExceptions exceptions;
  @Autowired JdbcClient jdbc;

  @Test
  void aProviderAsksTooLateForCapacityIsToldTheFirstDayAndKeepsWhatItWrote() {
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    openSpace();
    assertThat(pageText()).contains("Er is geen cliëntenstop.");
    assertThat(offers("Cliëntenstop vastleggen")).isFalse();

    press("Cliëntenstop aanvragen");
    $(RadioButtonGroup.class).single().setValue(StopGround.CAPACITY);
    write("Reden", "Drie mensen zijn ziek.");
    press("Cliëntenstop aanvragen");

    var from = $(DateField.class).withCondition(field -> "Vanaf".equals(field.getLabel())).single();
    assertThat(from.getErrorMessage().replace('\u00a0', ' ')).contains("minstens 14 dagen vooraf", "6 december 2026");
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Drie mensen zijn ziek.");

    from.setValue(LocalDate.of(2026, 12, 6));
    press("Cliëntenstop aanvragen");
    assertThat(pageText()).contains("Aangevraagd", "geen capaciteit, Perceel A");
  }

  @Test
  void aMunicipalityConfirmsWhatWasAskedForAndTheLetterIsThere() {
    var provider = SomeViewer.provider(region.wilg());
    var id = AsViewer.call(provider, () -> desk.request(provider, region.tight(), draft()));
    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    open("spaces/stops/" + id);
    assertThat($(H1.class).single().getText()).isEqualTo("Cliëntenstop De Wilgentak, Duinwijk, Perceel A");

    press("Bevestigen");
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(pageText()).contains("van kracht", "Bevestigd", "cliëntenstop Duinwijk 22 november 2026.pdf",
        "Crisiszorg wordt nooit geweigerd");
    assertThat(offers("Bevestigen")).isFalse();
    assertThat(offers("Opheffen")).isTrue();
  }

  @Test
  void aRequestWarnsForDataOfClientsRefusesANumberAndIsAnswered() {
    var id = imposed();
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    open("spaces/stops/" + id);
    press("Verzoek doen");
    assertThat(dialogText()).contains("geen naam, geen nummer");
    $(RadioButtonGroup.class).single().setValue(ExceptionGround.SIBLING);
    write("Reden", "Zus van 111222333");
    press("Verzoek versturen");
    assertThat($(TextArea.class).single().getErrorMessage()).contains("lijkt");
    write("Reden", "Zus is al in zorg");
    press("Verzoek versturen");
    assertThat(pageText()).contains("Verzoek 1: broer of zus in zorg bij deze aanbieder", "wacht op antwoord");

    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    open("spaces/stops");
    open("spaces/stops/" + id);
    press("Beantwoorden");
    $(RadioButtonGroup.class).single().setValue(ExceptionDecision.GRANTED);
    write("Reden", "Gezin blijft bij elkaar");
    press("Opslaan");
    assertThat(pageText()).contains("toegekend", "Gezin blijft bij elkaar");

    open("spaces/stops");
    assertThat(pageText()).contains("Nee, tenzij: verzoeken per grond", "broer of zus in zorg bij deze aanbieder");
  }

  @Test
  void whoIsOvertakenByAColleagueGoesOnWithWhatWasWritten() {
    var id = imposed();
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    open("spaces/stops/" + id);
    press("Verzoek doen");
    $(RadioButtonGroup.class).single().setValue(ExceptionGround.SAFETY);
    write("Reden", "Wachten is niet veilig");
    var colleague = SomeViewer.provider(region.wilg());
    AsViewer.run(colleague, () -> exceptions.ask(colleague, id,
        new ExceptionDraft(ExceptionGround.OTHER, "Eerder gevraagd", 0)));

    press("Verzoek versturen");
    assertThat(dialogText()).contains("Iemand anders heeft deze cliëntenstop intussen gewijzigd");
    press("Nieuwe stand overnemen");
    press("Verzoek versturen");

    assertThat(pageText()).contains("Wachten is niet veilig", "Eerder gevraagd");
  }

  @Test
  void aStopStandsWithItsProviderAndAStopOfAnotherLooksAsIfItDoesNotExist() {
    var id = imposed();
    people.signInAs(Role.BUREAU_ANALYST);
    open("providers/" + region.wilg() + "/stops");
    assertThat(pageText()).contains("Cliëntenstops");

    people.signInAs(Role.PROVIDER_MANAGER, region.linde());
    open("spaces/stops/" + id);
    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  void lookingBackTheListAndThePageOfAStopShowThemAsTheyWereAndOfferNothing() {
    var id = imposed();
    CareRegion.on("2026-11-25", () -> {
      people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
      open("spaces/stops/" + id);
      assertThat(offers("Opheffen")).isTrue();

      lookBack("spaces/stops/" + id, "2026-11-22");
      assertThat(pageText()).contains("zo stond het aan het eind van 22 november 2026", "van kracht",
          "Namens de gemeente Duinwijk, met haar mandaat.");
      assertThat(offers("Opheffen")).isFalse();
      lookBack("spaces/stops", "2026-11-22");
      assertThat(listed()).contains(id);

      lookBack("spaces/stops", "2026-11-21");
      assertThat(listed()).isEmpty();
      lookBack("spaces/stops/" + id, "2026-11-21");
      assertThat(pageText()).contains("Deze cliëntenstop was er toen nog niet").doesNotContain("van kracht");
    });
  }

  @Test
  void theBureauIsToldThatTheMunicipalityDecidesWhenThereIsNoMandate() {
    var id = imposed();
    CareRegion.mandate(jdbc, region.duin(), false, LocalDate.of(2026, 11, 1));
    people.signInAs(Role.BUREAU_MANAGER);

    open("spaces/stops/" + id);

    assertThat(pageText()).contains("De gemeente Duinwijk heeft het servicebureau hiervoor geen mandaat gegeven.");
    assertThat(offers("Opheffen")).isFalse();
  }

  private List<StopId> listed() {
    List<?> all = $(Grid.class).single().getGenericDataView().getItems().toList();
    return all.stream().map(StopRow.class::cast).map(StopRow::id).toList();
  }

  @Test
  void withoutStopsThePageSaysHowOneBegins() {
    people.signInAs(Role.PROVIDER_DATA, region.linde());
    open("spaces/stops");

    assertThat(pageText()).contains("Cliëntenstops").doesNotContain("verzoeken per grond");
  }

  private StopId imposed() {
    var bureau = SomeViewer.bureau();
    return AsViewer.call(bureau, () -> desk.impose(bureau, region.tight(), draft()));
  }

  private static StopDraft draft() {
    return new StopDraft(StopGround.PLAFOND, LocalDate.of(2026, 11, 22), null, null, "De ruimte is vol.");
  }
}
