package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Predicate;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.YearSelect;
import nl.speelruimte.uikit.files.DocumentField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-35: opening one space by hand. */
class OpeningASpaceTests extends SpaceScreens {

  @Autowired private PartyDirectory directory;

  @Test
  void theBureauOpensASpaceForALotAndGoesToIt() {
    var bureau = openForm();
    choose(bureau, 2027);
    choose("Perceel", (LotRow lot) -> lot.code().equals("A"));
    type("1.240.000,50", "Besluit van 22 november");
    test($(IntegerField.class).single()).setValue(60);
    test($(Checkbox.class).withCaption("Crisishulp telt mee in deze ruimte").single()).click();
    save();

    assertThat($(H1.class).single().getText()).isEqualTo("Duinwijk, Perceel A");
    assertThat(pageText()).contains("€ 1.240.001", "Besluit van 22 november");
    assertThat(spaces.rows(bureau, SpaceFilter.ofYear(2027).of(wilg), Pageable.unpaged()))
        .singleElement().satisfies(
            row -> {
              assertThat(row.amounts().amount()).isEqualTo(Money.ofCents(124_000_050));
              assertThat(spaces.details(bureau, row.id()).signalPct()).isEqualTo(60);
              assertThat(spaces.details(bureau, row.id()).crisisExcluded()).isFalse();
            });
  }

  @Test
  void aProviderIsFoundByTheStartOfItsCodeAndItsOnlyContractIsChosenByItself() {
    var bureau = openForm();
    ComboBox<ProviderRow> provider = field("Aanbieder");

    test(provider).setFilter(code(bureau).substring(0, 7));

    assertThat(test(provider).getSuggestionItems()).isNotEmpty().extracting("id").contains(wilg);
    choose(bureau, 2026);
    ComboBox<ContractRow> chosen = field("Contract");
    assertThat(chosen.getValue().number()).isEqualTo(contract);
    ComboBox<LotRow> lots = field("Perceel");
    assertThat(test(lots).getSuggestionItems()).extracting("code").containsExactly("A", "B");
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndNothingIsOpened() {
    var bureau = openForm();
    type("12x", " ");
    save();

    assertThat(error(field("Aanbieder"))).isEqualTo("Kies een aanbieder.");
    assertThat(error(field("Gemeente"))).isEqualTo("Kies een gemeente.");
    assertThat(error(field("Contract"))).isEqualTo("Kies een contract.");
    assertThat($(MoneyField.class).single().getErrorMessage()).startsWith("Dit is geen bedrag.");
    assertThat($(MoneyField.class).single().text()).isEqualTo("12x");
    assertThat(spaces.count(bureau, SpaceFilter.ofYear(2026).of(wilg))).isEqualTo(2);
  }

  @Test
  void errorsAreSaidInEnglishToo() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open("spaces", "year=2026");
    test($(Button.class).withText("New space").single()).click();
    test($(Button.class).withText("Set").single()).click();

    assertThat(error(field("Provider"))).isEqualTo("Choose a provider.");
    assertThat($(MoneyField.class).single().getErrorMessage()).isEqualTo("Fill in an amount.");
  }

  @Test
  void aSpaceThatIsThereAlreadyIsSaidAtOnceWithALinkToIt() {
    var bureau = openForm();
    choose(bureau, 2026);

    assertThat($(Anchor.class).withText("Naar deze ruimte (nieuw tabblad)").single().getHref())
        .isEqualTo("spaces/" + over);
    type("2.000", "Nog een besluit");
    save();
    assertThat($(MoneyField.class).single().getErrorMessage().replace('\u00a0', ' '))
        .isEqualTo("Deze ruimte is al vastgesteld op € 1.000. Wat daarna verandert, is een bijstelling.");
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Nog een besluit");
  }

  @Test
  void besideASpaceForTheWholeContractALotAsksForTheWrittenPermission() {
    var bureau = openForm();
    choose(bureau, 2026);
    assertThat($(DocumentField.class).all()).hasSize(1);

    choose("Perceel", (LotRow lot) -> lot.code().equals("A"));
    type("2.000", "Nog een besluit");
    save();

    assertThat($(DocumentField.class).all()).hasSize(2).last().satisfies(
        field -> assertThat(field.getErrorMessage()).contains("alleen met schriftelijke toestemming"));
    assertThat(spaces.count(bureau, SpaceFilter.ofYear(2026).of(wilg))).isEqualTo(2);
  }

  @Test
  void aProviderWithoutAContractThereIsSaidSo() {
    var bureau = openForm();
    choose("Aanbieder", (ProviderRow row) -> row.id().equals(linde));
    var veen = directory.of(bureau).municipalities().stream().filter(place -> !place.id().equals(duin)).findFirst();

    choose("Gemeente", (Place place) -> place.equals(veen.orElseThrow()));

    assertThat(this.<ContractRow>field("Contract").getHelperText()).contains("geen contract waarin deze gemeente");
  }

  @Test
  void aFormNobodyTouchedClosesWithoutAQuestion() {
    openForm();

    test($(Button.class).withText("Annuleren").single()).click();

    assertThat($(Dialog.class).all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"BUREAU_ANALYST", "AUDITOR"})
  void whoMayNotOpenSpacesIsNotOfferedTo(Role role) {
    people.signInAs(role);

    open("spaces", "year=2026");

    assertThat($(Button.class).withText("Nieuwe ruimte").all()).isEmpty();
  }

  private Viewer openForm() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    open("spaces", "year=2026");
    test($(Button.class).withText("Nieuwe ruimte").single()).click();
    return bureau;
  }

  private void choose(Viewer bureau, int year) {
    $(YearSelect.class).single().setValue(year);
    ComboBox<ProviderRow> provider = field("Aanbieder");
    test(provider).setFilter(code(bureau));
    provider.setValue(test(provider).getSuggestionItems().getFirst());
    choose("Gemeente", (Place place) -> place.id().equals(duin));
  }

  private String code(Viewer bureau) {
    return directory.of(bureau).provider(wilg).orElseThrow().agbCode();
  }

  private <T> void choose(String label, Predicate<T> which) {
    ComboBox<T> field = field(label);
    field.setValue(test(field).getSuggestionItems().stream().filter(which).findFirst().orElseThrow());
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> field(String label) {
    return $(ComboBox.class).withCondition(each -> label.equals(each.getLabel())).single();
  }

  private static String error(HasValidation field) {
    return field.getErrorMessage();
  }

  private void type(String amount, String reason) {
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue(amount);
    test($(TextArea.class).single()).setValue(reason);
  }

  private void save() {
    test($(Button.class).withText("Vaststellen").single()).click();
  }
}
