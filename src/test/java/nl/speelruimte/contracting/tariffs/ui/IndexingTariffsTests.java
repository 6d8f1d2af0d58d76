package nl.speelruimte.contracting.tariffs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.contracting.tariffs.IndexationPreview.Line;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.MoneyField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-53: raising tariffs on their page, and agreeing one on the page of a contract. */
@LivesOn("2026-10-05")
class IndexingTariffsTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Contracts contracts;
  private ContractFixtures make;
  private ProviderId provider;
  private String number;
  private String product;
  private ContractId id;

  @BeforeEach
  void agree() {
    var parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    var place = parties.municipality("Rozendorp");
    make.lot("A1", place);
    number = make.contract(provider, List.of("A1"), place);
    id = make.id(number);
    product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_640, "2025-01-01", null, null);
  }

  @Test
  void theCompositionIsShownThePreviewIsBookedAndUndone() {
    ask();
    assertThat(field(BigDecimalField.class, "Verhoging, in procent").getValue()).isEqualByComparingTo("4.25");
    assertThat(field(BigDecimalField.class, "Verhoging, in procent").getHelperText())
        .isEqualTo("90 % van 4,5 en 10 % van 2 is 4,25");
    press("Voorbeeld tonen");
    assertThat(lines()).singleElement().satisfies(line -> assertThat(line.after().cents()).isEqualTo(9_007));

    press("Boeken");
    field(TextArea.class, "Reden").setValue("Jaarlijkse index");
    test($(Button.class).withText("Boeken").all().getLast()).click();
    assertThat($(Dialog.class).all()).isEmpty();
    assertThat(pageText()).contains("4,25 % vanaf 1 januari 2027: " + number, "Reden: Jaarlijkse index",
        "90 % van 4,5 en 10 % van 2 is 4,25");

    test($(Button.class).withText("Ongedaan maken").all().getFirst()).click();
    field(TextArea.class, "Reden").setValue("Te vroeg");
    test($(Button.class).withText("Ongedaan maken").all().getLast()).click();
    assertThat(pageText()).contains("Ongedaan gemaakt: 4,25 % vanaf 1 januari 2027: " + number,
        "Deze indexatie is ongedaan gemaakt.");
  }

  @Test
  void whatChangedSinceThePreviewIsToldAndTheReasonStays() {
    ask();
    press("Voorbeeld tonen");
    press("Boeken");
    field(TextArea.class, "Reden").setValue("Jaarlijkse index");
    make.tariff(number, "A1", "45", product, 8_700, "2025-01-01", null, null);
    test($(Button.class).withText("Boeken").all().getLast()).click();

    assertThat(plain($(Dialog.class).single().getElement().getTextRecursively())).contains(
        "tarieven gewijzigd, als eerste dat van product " + product + " in contract " + number);
    assertThat(field(TextArea.class, "Reden").getValue()).isEqualTo("Jaarlijkse index");
    assertThat(lines()).singleElement().satisfies(line -> assertThat(line.after().cents()).isEqualTo(9_070));
    test($(Button.class).withText("Boeken").all().getLast()).click();
    assertThat($(Dialog.class).all()).isEmpty();
  }

  @Test
  void aPercentageThatCannotBeIsRefusedAtItsField() {
    ask();
    field(BigDecimalField.class, "Verhoging, in procent").setValue(new BigDecimal("42"));
    press("Voorbeeld tonen");

    assertThat(field(BigDecimalField.class, "Verhoging, in procent").getErrorMessage())
        .isEqualTo("Vul een percentage van -25 tot en met 25 in, en niet nul.");
    assertThat(field(DateField.class, "Vanaf").getValue()).isEqualTo("2027-01-01");
  }

  @Test
  void anAuditorReadsWhatWasBookedAndRaisesNothing() {
    people.signInAs(Role.AUDITOR);
    UI.getCurrent().navigate("tariffs/indexation");

    assertThat(pageText()).contains("Eerdere indexaties");
    assertThat($(Button.class).all()).noneSatisfy(
        button -> assertThat(button.getText()).isIn("Voorbeeld tonen", "Ongedaan maken"));
  }

  @Test
  void anOverlappingTariffIsRefusedAtItsFieldWithThePeriodAndKeepsWhatWasTyped() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("contracts/" + id);
    press("Nieuw tarief");
    choose("Product");
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue("90,00");
    field(DateField.class, "Geldig vanaf").setValue(LocalDate.of(2026, 11, 1));
    field(TextArea.class, "Reden").setValue("Afgesproken");
    press("Opslaan");

    assertThat(plain(field(DateField.class, "Geldig vanaf").getErrorMessage()))
        .isEqualTo("Het tarief van product " + product + " overlapt met een tarief dat geldt van 1 januari 2025 tot en met ….");
    assertThat(field(TextArea.class, "Reden").getValue()).isEqualTo("Afgesproken");
    $(Checkbox.class).single().setValue(true);
    press("Opslaan");
    assertThat($(Dialog.class).all()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private void choose(String label) {
    ComboBox<ProductRow> combo = field(ComboBox.class, label);
    combo.setValue(combo.getGenericDataView().getItems().filter(row -> row.code().equals(product)
        && row.category().equals("45")).findFirst().orElseThrow());
  }

  @SuppressWarnings("unchecked")
  private void ask() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("tariffs/indexation");
    field(BigDecimalField.class, "OVA, in procent").setValue(new BigDecimal("4.5"));
    field(BigDecimalField.class, "PPC, in procent").setValue(new BigDecimal("2"));
    field(DateField.class, "Vanaf").setValue(LocalDate.of(2027, 1, 1));
    ((ComboBox<Object>) field(ComboBox.class, "Contract")).setValue(contracts.rows(bureau,
        ContractFilter.of(provider), Pageable.unpaged()).getFirst());
  }

  private List<Line> lines() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().map(Line.class::cast).toList();
  }

  private void press(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private <T extends Component & HasLabel & HasValue<?, ?>> T field(Class<T> type, String label) {
    return $(type).withCondition(field -> label.equals(field.getLabel())).single();
  }

  private String pageText() {
    return plain(getCurrentView().getElement().getTextRecursively());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
