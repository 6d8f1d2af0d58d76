package nl.speelruimte.spending.compare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.RoomScreens;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.CompareRow;
import nl.speelruimte.spending.compare.CompareState;
import nl.speelruimte.spending.compare.OwnFigureDraft;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.MoneyField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-82: the provider enters its numbers, both sides speak about the difference, the list shows where it stands. */
class CompareScreensTests extends RoomScreens {

  @Autowired CompareDesk desk;

  @Test
  void theProviderEntersItsNumbersAndSeesThemBesideThePortals() {
    people.signInAs(Role.PROVIDER_DATA, region.wilg());
    openSpace();
    assertThat(pageText()).contains("Twee cijfers naast elkaar", "niets opgegeven", "4e kwartaal 2026");

    test($(Button.class).withText("Cijfers opgeven").all().getFirst()).click();
    press("Opslaan");
    assertThat($(MoneyField.class).all()).extracting(MoneyField::getErrorMessage).containsOnly("Vul een bedrag in.");
    $(MoneyField.class).all().forEach(field -> test(find(TextField.class, field).single()).setValue("9.000.000"));
    press("Opslaan");

    assertThat(pageText()).contains("verschilt", "€ 9.000.000", "opgave 1:", "Portaal zoals bekend op 22 november 2026");
  }

  @Test
  void bothSidesReadWhatWasSaidAndThePayerAgrees() {
    entered();
    people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
    openSpace();
    press("Verschil verklaren");
    write("Tekst", "Staat nog in de administratie.");
    press("Opslaan");
    assertThat(pageText()).contains("verschil verklaard", "Staat nog in de administratie.");

    press("Akkoord");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(pageText()).contains("akkoord");
    people.signInAs(Role.PROVIDER_MANAGER, region.wilg());
    open("spaces");
    openSpace();
    assertThat(pageText()).contains("Staat nog in de administratie.", "akkoord");
    assertThat(offers("Akkoord")).isFalse();
  }

  @Test
  void theListIsOfTheQuarterThatEndedLastAndLeadsToTheSpace() {
    people.signInAs(Role.BUREAU_MANAGER);
    open("spaces/compare");

    assertThat(pageText()).contains("Twee cijfers naast elkaar");
    List<?> all = $(Grid.class).single().getGenericDataView().getItems().toList();
    assertThat(all.stream().map(CompareRow.class::cast).filter(row -> row.space().equals(region.tight())))
        .singleElement().satisfies(row -> {
          assertThat(row.quarter().number()).isEqualTo(3);
          assertThat(row.state()).isEqualTo(CompareState.NOT_ENTERED);
        });
  }

  @Test
  void lookingBackTheListIsOfTheSpacesThatWereThereThen() {
    CareRegion.on("2026-11-25", () -> {
      people.signInAs(Role.MUNICIPAL_MANAGER, region.duin());
      lookBack("spaces/compare", "2026-11-22");
      assertThat(pageText()).contains("zo stond het aan het eind van 22 november 2026");
      assertThat(listed()).containsExactly(region.tight());

      lookBack("spaces/compare", "2026-11-21");
      assertThat(listed()).isEmpty();
    });
  }

  private List<SpaceId> listed() {
    List<?> all = $(Grid.class).single().getGenericDataView().getItems().toList();
    return all.stream().map(CompareRow.class::cast).map(CompareRow::space).toList();
  }

  private void entered() {
    var provider = SomeViewer.provider(region.wilg());
    AsViewer.run(provider, () -> desk.enter(provider, region.tight(), 1,
        new OwnFigureDraft(Money.ofEuros(90_000), Money.ofEuros(2_700), null, 0)));
  }
}
