package nl.speelruimte.spending.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.MoneyField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-70: an intention that is added by hand, and one that is left out and taken along again, on the page of the year. */
@LivesOn("2026-11-22")
class IntentionByHandScreensTests extends ScreenTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private Ledger ledger;
  @Autowired private Recalculation recalculation;
  @Autowired private SpendingSpaces spaces;
  @Autowired private Intentions intentions;
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
  void aLotWithoutASpaceLastYearIsAddedByHand() {
    prepared();
    clickFirst("Voornemen toevoegen");
    clickLast("Toevoegen");
    assertThat(combo("Contract").getErrorMessage()).isEqualTo("Kies een contract.");
    ComboBox<ProviderRow> provider = combo("Aanbieder");
    test(provider).setFilter(jdbc.sql("SELECT agb_code FROM parties_provider WHERE id = ?").param(wilg.value())
        .query(String.class).single());
    provider.setValue(test(provider).getSuggestionItems().getFirst());
    choose("Gemeente", (Place place) -> place.id().equals(duin));
    choose("Perceel", (LotRow lot) -> lot.code().equals("A"));
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue("30.000");
    test(area("Grond")).setValue("Nieuw aanbod");
    clickLast("Toevoegen");
    assertThat(combo("Contract").getErrorMessage()).isEqualTo("Hiervoor is al een voornemen.");
    choose("Perceel", (LotRow lot) -> lot.code().equals("B"));
    clickLast("Toevoegen");

    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(rows()).hasSize(2);
    navigate("spaces/intended/" + rowOf("Perceel B").id(), IntendedSpaceView.class);
    assertThat(pageText()).contains("€ 30.000", "GrondNieuw aanbod").doesNotContain("Berekend");
  }

  @Test
  void whatIsLeftOutIsTakenAlongAgainFromTheList() {
    prepared();
    clickFirst("Niet meenemen");
    test($(TextArea.class).single()).setValue("Contract stopt");
    clickLast("Niet meenemen");
    assertThat(pageText()).contains("1 voorstel gaat niet mee");
    assertThat($(Button.class).withText("Weer meenemen").all()).isEmpty();
    UI.getCurrent().navigate("spaces/preparation",
        QueryParameters.fromString("year=2027&status=DROPPED&provider=" + wilg.value()));
    assertThat(rows()).hasSize(1);
    clickFirst("Weer meenemen");

    assertThat(row().status()).isEqualTo(IntendedStatus.PROPOSED);
    assertThat(rows()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> combo(String label) {
    return $(ComboBox.class).withCondition(each -> label.equals(each.getLabel())).all().getLast();
  }

  private <T> void choose(String label, Predicate<T> which) {
    ComboBox<T> field = combo(label);
    field.setValue(test(field).getSuggestionItems().stream().filter(which).findFirst().orElseThrow());
  }

  private IntendedRow rowOf(String lot) {
    return intentions.rows(CareRegion.JOB, IntendedFilter.ofYear(2027).of(wilg), Pageable.unpaged()).stream()
        .filter(row -> lot.equals(row.place().lotName())).findFirst().orElseThrow();
  }

  private void prepared() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("spaces/preparation",
        QueryParameters.fromString("year=2027&provider=" + wilg.value()));
    clickFirst("Doorrekenen");
    test($(BigDecimalField.class).single()).setValue(new BigDecimal("2.5"));
    clickLast("Doorrekenen");
    assertThat(rows()).hasSize(1);
  }

  private IntendedRow row() {
    return intentions.rows(CareRegion.JOB, IntendedFilter.ofYear(2027).of(wilg), Pageable.unpaged()).getFirst();
  }

  private List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  private TextArea area(String label) {
    return $(TextArea.class).withCondition(each -> label.equals(each.getLabel())).single();
  }

  private void clickFirst(String text) {
    test($(Button.class).withText(text).all().getFirst()).click();
  }

  private void clickLast(String text) {
    test($(Button.class).withText(text).all().getLast()).click();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
