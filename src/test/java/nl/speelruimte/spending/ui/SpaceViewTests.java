package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.ProductMonth;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.Explained;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.files.DocumentField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** UC-32, UC-33: looking into a space, and adjusting it. */
class SpaceViewTests extends SpaceScreens {

  private static final byte[] LETTER = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  private static final String NOT_HERE = "Deze pagina is er niet";

  @Test
  void aSpaceSaysWhatItsForecastIsMadeOfAndWhatWasDecided() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);

    navigate("spaces/" + over, SpaceView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Duinwijk, Hele contract");
    assertThat(pageText()).contains("De Wilgentak", contract, "€ 1.000", "Waar de prognose uit bestaat",
        "Waarom de prognose verschoof", "vastgesteld", "Besluit", "Gedeclareerd per product en maand",
        "Ruimte vastgesteld", "worden specifieke toewijzingen en crisiszorg betaald");
    assertThat(rows("Gedeclareerd per product en maand")).isNotEmpty().allSatisfy(
        row -> assertThat((ProductMonth) row).satisfies(month -> assertThat(month.product()).isEqualTo("45Z01"),
            month -> assertThat(month.name()).isNotBlank()));
  }

  @Test
  void eachTableSaysWhatItsColumnsMeanAndWhereTheyComeFrom() {
    people.signInAs(Role.BUREAU_ANALYST);
    navigate("spaces/" + over, SpaceView.class);

    var origins = $(Explained.class).all().stream()
        .filter(each -> each.getElement().getText().equals("Uitleg en herkomst")).toList();
    assertThat(origins).hasSize(4);
    origins.forEach(origin -> test($(NativeButton.class).all().stream()
        .filter(button -> button.getElement().equals(origin.getElement())).findFirst().orElseThrow()).click());
    assertThat($(Popover.class).all()).hasSize(4).allSatisfy(explanation ->
        assertThat(explanation.getElement().getTextRecursively()).contains("Bron", "levering", "Zoals bekend op"));
  }

  @Test
  void theOneOfAnotherLooksAsIfItDoesNotExist() {
    people.signInAs(Role.PROVIDER_MANAGER, linde);

    UI.getCurrent().navigate("spaces/" + over);
    assertThat($(H1.class).single().getText()).isEqualTo(NOT_HERE);

    UI.getCurrent().navigate("spaces/00000000-0000-0000-0000-000000000000");
    assertThat($(H1.class).single().getText()).isEqualTo(NOT_HERE);
  }

  @Test
  void onlyTheManagerOfTheBureauIsOfferedToAdjust() {
    people.signInAs(Role.PROVIDER_MANAGER, wilg);

    navigate("spaces/" + over, SpaceView.class);

    assertThat($(Button.class).all()).noneSatisfy(
        button -> assertThat(button.getText()).isEqualTo("Ruimte bijstellen"));
  }

  @Test
  void aFormWithSomethingMissingSaysWhatAndKeepsWhatWasTyped() {
    var bureau = openAdjusting();
    type("400");
    test($(TextArea.class).single()).setValue("Verschoven van Veenlo");
    test($(Button.class).withText("Bijstellen").single()).click();

    assertThat($(DocumentField.class).single().getErrorMessage()).isEqualTo("Voeg de schriftelijke wijziging toe.");
    assertThat($(MoneyField.class).single().getValue()).isEqualTo(Money.ofEuros(400));
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Verschoven van Veenlo");
    assertThat(amount(bureau)).isEqualTo(Money.ofEuros(1_000));
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnceAtItsField() {
    openAdjusting();
    $(DateField.class).single().setValue(LocalDate.of(2025, 1, 1));
    test($(Button.class).withText("Bijstellen").single()).click();

    assertThat($(MoneyField.class).single().getErrorMessage()).isEqualTo("Vul een bedrag in dat niet nul is.");
    assertThat(plain($(DateField.class).single().getErrorMessage()))
        .contains("van 28 september 2025", "tot en met 31 december 2026");
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Vul een reden in.");
    assertThat($(DocumentField.class).single().getErrorMessage()).isEqualTo("Voeg de schriftelijke wijziging toe.");
    assertThat(List.<HasValue<?, ?>>of($(MoneyField.class).single(), $(DateField.class).single(),
        $(TextArea.class).single(), $(DocumentField.class).single()))
        .allSatisfy(field -> assertThat(field.isRequiredIndicatorVisible()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"400, 'De ruimte wordt € 1.400.'", "-250, 'De ruimte wordt € 750.'", "-1.001, ''", "veel, ''",
    "'12,345', ''"})
  void whatTheSpaceBecomesIsShownWhileTyping(String typed, String shown) {
    openAdjusting();
    var typing = find(TextField.class, $(MoneyField.class).single()).single().getElement();

    typing.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(typing, "input",
        JsonNodeFactory.instance.objectNode().put("event.target.value", typed)
            .put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier())));

    assertThat(plain($(Div.class).withCondition(each -> "status".equals(each.getElement().getAttribute("role")))
        .single().getText())).isEqualTo(shown);
    assertThat($(MoneyField.class).single().getValue()).isNull();
  }

  @Test
  void anAmountThatTakesMoreThanThereIsIsRefusedAtItsField() {
    openAdjusting();

    type("-1.001");

    assertThat(plain($(MoneyField.class).single().getErrorMessage()))
        .isEqualTo("De ruimte is € 1.000 en kan niet onder nul komen.");
  }

  @Test
  void whoComesSecondTakesTheNewStateOverAndGoesOnWithWhatWasTyped() {
    var bureau = openAdjusting();
    type("-250");
    test($(TextArea.class).single()).setValue("Verschoven naar Veenlo");
    attach("brief.pdf");
    spaces.adjust(bureau, over, new AdjustmentDraft(Money.ofEuros(400), LocalDate.of(2026, 3, 1), "Eerder",
        new FileDraft("a.pdf", LETTER), 0));

    test($(Button.class).withText("Bijstellen").single()).click();
    assertThat(dialogText()).contains("deze ruimte (nu € 1.400) intussen gewijzigd");
    test($(Button.class).withText("Nieuwe stand overnemen").single()).click();

    assertThat(dialogText()).contains("De ruimte is nu € 1.400.", "De ruimte wordt € 1.150.")
        .doesNotContain("intussen gewijzigd");
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Verschoven naar Veenlo");
    assertThat(amount(bureau)).isEqualTo(Money.ofEuros(1_400));
    test($(Button.class).withText("Bijstellen").single()).click();
    assertThat(amount(bureau)).isEqualTo(Money.ofEuros(1_150));
    assertThat($(Dialog.class).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dit is tekst, kan niet worden toegevoegd", "'', is leeg"})
  void aFileThatIsNoDocumentIsRefusedAtItsFieldWhenItIsChosen(String content, String why) {
    openAdjusting();

    test($(Upload.class).single()).upload("brief.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));

    var field = $(DocumentField.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("brief.pdf", why);
    assertThat(field.getValue()).isNull();

    attach("brief.pdf");
    assertThat(field.isInvalid()).isFalse();
    assertThat(field.getValue()).isNotNull();
  }

  @Test
  void aLetterIsReadNoFurtherThanItMayBeLarge() {
    openAdjusting();

    test($(Upload.class).single()).upload("brief.pdf", "application/pdf", Arrays.copyOf(LETTER, (20 << 20) + 1));

    var field = $(DocumentField.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("20");
    assertThat(field.getValue()).isNull();
  }

  @Test
  void theHelpAndTheRefusalNameEveryKindOfFileThatIsTaken() {
    openAdjusting();
    test($(Upload.class).single()).upload("brief.pdf", "application/pdf", new byte[] {'x'});

    var kinds = Arrays.stream(AttachmentType.values()).map(Enum::name).toArray(String[]::new);
    var field = $(DocumentField.class).single();
    assertThat(field.getHelperText()).contains(kinds);
    assertThat(field.getErrorMessage()).contains(kinds);
  }

  private Viewer openAdjusting() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    navigate("spaces/" + over, SpaceView.class);
    test($(Button.class).withText("Ruimte bijstellen").single()).click();
    return bureau;
  }

  private void type(String amount) {
    test(find(TextField.class, $(MoneyField.class).single()).single()).setValue(amount);
  }

  private Money amount(Viewer viewer) {
    return spaces.details(viewer, over).space().amounts().amount();
  }

  private String dialogText() {
    return plain($(Dialog.class).single().getElement().getTextRecursively());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private void attach(String name) {
    test($(Upload.class).single()).upload(name, "application/pdf", LETTER);
  }
}
