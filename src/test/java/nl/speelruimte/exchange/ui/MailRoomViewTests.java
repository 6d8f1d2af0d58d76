package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-10 to UC-12: following batches and working off refused lines. */
class MailRoomViewTests extends ScreenTest {

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired FileFormats formats;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;
  /** Of letters only: a number that is searched for is not found in it. */
  private final String file = "maart-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + ".xml";
  private long batch;

  @BeforeEach
  void loadAMessageWithABadLine() throws IOException {
    var claim = MailRoomFixtures.claimWithABadLine(jdbc, UUID.randomUUID().toString().substring(0, 8));
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, file,
        new ByteArrayInputStream(claim.getBytes(StandardCharsets.UTF_8))).getFirst();
    batch = ((Receipt.Queued) receipt).batch();
  }

  @Test
  void theBureauSeesTheBatchAndATemplateOfEachFormat() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);
    var known = formats.of(viewer).size();
    navigate(ImportsView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Leveringen");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).filteredOn("CSV"::equals).hasSize(known);
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).filteredOn("XLSX"::equals).hasSize(known);
    assertThat($(Grid.class).first().getGenericDataView().getItems())
        .anySatisfy(row -> assertThat(((BatchRow) row).id()).isEqualTo(batch));
  }

  @Test
  void theBureauSeesThatAPeriodIsNotWithinTheAllocationThatCameLater() {
    people.signInAs(Role.BUREAU_ANALYST);
    jdbc.sql("""
            INSERT IGNORE INTO ledger_standing (municipality_id, number, provider_id, allocation_id, batch_id, issued_at,
              start_date, flags, started)
            SELECT municipality_id, allocation_number, provider_id, 0, 0, '2026-05-01', '2026-05-01', 0, 0
            FROM ledger_claim_line WHERE batch_id = :batch""").param("batch", batch).update();
    try {
      navigate("imports/" + batch, BatchView.class);
      assertThat($(RemarksTable.class).single().getElement().getTextRecursively())
          .contains("De productperiode valt niet binnen de toewijzing");
    } finally {
      jdbc.sql("DELETE FROM ledger_standing WHERE batch_id = 0").update();
    }
  }

  @Test
  void theBureauMendsALineAndSeesWhyAnotherTryIsRefused() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);
    navigate("imports/" + batch, BatchView.class);
    decisions().stream().filter(button -> button.getText().equals("Verbeteren")).findFirst().orElseThrow().click();

    test($(TextArea.class).withCaption("Waarom deze verbetering").single()).setValue("tikfout");
    test($(Button.class).withText("Laden").single()).click();
    assertThat($(TextField.class).withCaption("Einddatum").single().getErrorMessage()).contains("2026-06-31");

    test($(TextField.class).withCaption("Einddatum").single()).setValue("2026-03-31");
    test($(Button.class).withText("Laden").single()).click();
    assertThat(worklist.count(viewer, new WorklistFilter(batch, LineState.OPEN))).isZero();
    assertThat(worklist.count(viewer, new WorklistFilter(batch, LineState.MENDED))).isEqualTo(1);
  }

  @Test
  void escapeAsksBeforeTypedValuesAreLostAlsoAfterARefusal() {
    people.signInAs(Role.BUREAU_ANALYST);
    navigate("imports/" + batch, BatchView.class);
    decisions().getFirst().click();
    var dialog = $(Dialog.class).single();
    assertThat($(Button.class).withText("Laden").single().isDisableOnClick()).isTrue();

    test($(TextArea.class).withCaption("Waarom deze verbetering").single()).setValue("tikfout");
    escape(dialog);
    assertThat($(ConfirmDialog.class).single().getElement().getProperty("header"))
        .isEqualTo("Stoppen zonder opslaan?");
    test($(ConfirmDialog.class).single()).confirm();

    test($(Button.class).withText("Laden").single()).click();
    assertThat($(TextField.class).withCaption("Einddatum").single().isInvalid()).isTrue();
    escape(dialog);
    test($(ConfirmDialog.class).single()).reject();
    assertThat(dialog.isOpened()).isFalse();
  }

  @Test
  void aDialogInWhichNothingWasTypedClosesAtEscape() {
    people.signInAs(Role.BUREAU_ANALYST);
    navigate("imports/" + batch, BatchView.class);
    decisions().getFirst().click();
    var dialog = $(Dialog.class).single();

    escape(dialog);

    assertThat(dialog.isOpened()).isFalse();
  }

  @Test
  void aLineThatSomebodyElseDismissedMeanwhileIsNotLoadedAndTheDialogSaysSo() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);
    navigate("imports/" + batch, BatchView.class);
    decisions().getFirst().click();
    jdbc.sql("UPDATE imports_line SET state = 'DISMISSED', version = version + 1 WHERE batch_id = :batch")
        .param("batch", batch).update();

    test($(TextField.class).withCaption("Einddatum").single()).setValue("2026-03-31");
    test($(TextArea.class).withCaption("Waarom deze verbetering").single()).setValue("tikfout");
    test($(Button.class).withText("Laden").single()).click();

    assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("intussen beslist");
    assertThat(worklist.count(viewer, new WorklistFilter(batch, LineState.MENDED))).isZero();
  }

  @Test
  void theWrongFieldComesFirst() {
    people.signInAs(Role.BUREAU_ANALYST);
    navigate("imports/" + batch, BatchView.class);
    decisions().getFirst().click();

    assertThat(find(TextField.class, $(FormLayout.class).single()).all()).first()
        .satisfies(field -> assertThat(field.getLabel()).isEqualTo("Einddatum"))
        .satisfies(field -> assertThat(field.isInvalid()).isTrue());
  }

  @Test
  void theFieldThatARuleIsAboutComesFirstToo() throws IOException {
    var table = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n"
        + "00000000;0000;2026;C-1;1.250;2025-09-28;Besluit " + UUID.randomUUID() + "\n";
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "ruimten.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))).getFirst();
    people.signInAs(Role.BUREAU_MANAGER);
    navigate("imports/" + ((Receipt.Queued) receipt).batch(), BatchView.class);
    assertThat(cell("amount")).isEqualTo("€ 1.250");
    decisions().getFirst().click();

    assertThat(find(TextField.class, $(FormLayout.class).single()).all()).first()
        .satisfies(field -> assertThat(field.getLabel()).isEqualTo("AGB-code"))
        .satisfies(field -> assertThat(field.getErrorMessage()).contains("00000000"));
  }

  @Test
  void theWorklistSaysWhoseALineIsAndWhatItIsAboutInEuros() {
    people.signInAs(Role.BUREAU_ANALYST);
    worklist("q=" + file);

    var line = row();
    assertThat(line.fileName()).isEqualTo(file);
    assertThat(line.amount()).isEqualTo(Money.ofEuros(732));
    assertThat(line.provider()).isNotNull();
    assertThat(line.municipality()).isNotNull();
    assertThat(List.of("provider", "municipality", "period")).allSatisfy(
        column -> assertThat(cell(column)).as(column).isNotBlank().isNotEqualTo("–"));
    assertThat(cell("amount")).isEqualTo("€ 732");
  }

  @ParameterizedTest
  @CsvSource({"format=JW323, true", "format=JW301, false", "reason=imports.reason.no-such-day, true",
      "reason=imports.reason.missing, false", "provider=own, true", "provider=0, false", "municipality=own, true",
      "municipality=0, false"})
  void theFiltersOfTheWorklistStandInItsAddress(String filter, boolean shown) {
    people.signInAs(Role.AUDITOR);
    worklist("q=" + file);
    var line = row();

    worklist("q=" + file + "&" + filter
        .replace("provider=own", "provider=" + line.provider())
        .replace("municipality=own", "municipality=" + line.municipality()));

    assertThat($(Grid.class).single().getGenericDataView().getItems()).as("a short number is also found in other reasons")
        .filteredOn(found -> ((WorklistRow) found).batch() == batch).hasSize(shown ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"maart, true", "2026-06-31, true", "06-31, true", "m_art, false", "april, false", "31, false",
      "2026, false"})
  void theSearchLooksInTheNameOfTheFileAndInTheReason(String text, boolean found) {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);

    assertThat(worklist.rows(viewer, new WorklistFilter(batch, null, null, null, null, null, text),
        Pageable.unpaged())).hasSize(found ? 1 : 0);
  }

  @Test
  void aNumberFindsItsBatchAndNoOtherOne() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);

    assertThat(found(viewer, Long.toString(batch))).contains(batch)
        .allSatisfy(each -> assertThat(each).isEqualTo(batch));
  }

  @ParameterizedTest
  @CsvSource({"99170001, true", "9917000, false", "17, false"})
  void aNumberInTheReasonIsFoundAsAWhole(String number, boolean found) throws IOException {
    var table = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n"
        + "99170001;0000;2026;C-1;1.250;2025-09-28;Besluit " + UUID.randomUUID() + "\n";
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "ruimten.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))).getFirst();
    var viewer = people.signInAs(Role.BUREAU_MANAGER);

    assertThat(found(viewer, number).contains(((Receipt.Queued) receipt).batch())).isEqualTo(found);
  }

  @Test
  void theBureauRollsABatchBackWithAReason() {
    var viewer = people.signInAs(Role.BUREAU_MANAGER);
    navigate("imports/" + batch, BatchView.class);
    test($(Button.class).withText("Terugdraaien").first()).click();
    test($(TextArea.class).single()).setValue("verkeerde maand");
    test($(Button.class).withText("Terugdraaien").all().getLast()).click();

    assertThat(batches.details(viewer, batch).row().status()).isEqualTo(BatchStatus.ROLLED_BACK);
    assertThat($(Button.class).withText("Opnieuw boeken").all()).isNotEmpty();
  }

  @Test
  void refusedLinesComeFirstOnTheStartPageOfWhoeverLoadsTheMessages() {
    people.signInAs(Role.BUREAU_ANALYST);
    UI.getCurrent().navigate("");

    var first = $(Card.class).all().getFirst();
    assertThat(first.getElement().getTextRecursively()).contains("Werkvoorraad", "Levering " + batch, file);

    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate("");
    assertThat($(Card.class).all()).noneMatch(
        card -> card.getElement().getTextRecursively().contains("Werkvoorraad"));
  }

  @Test
  void anAuditorLooksAndDecidesNothing() {
    people.signInAs(Role.AUDITOR);
    navigate("imports/" + batch, BatchView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Levering " + batch);
    assertThat(test($(Grid.class).single()).size()).as("the refused line").isEqualTo(1);
    assertThat($(Button.class).withText("Terugdraaien").all()).isEmpty();
    assertThat(decisions()).isEmpty();
  }

  private List<Long> found(Viewer viewer, String text) {
    return worklist.rows(viewer, new WorklistFilter(null, null, null, null, null, null, text), Pageable.unpaged())
        .stream().map(WorklistRow::batch).toList();
  }

  private static void escape(Dialog dialog) {
    ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
  }

  private void worklist(String query) {
    UI.getCurrent().navigate("imports/worklist", QueryParameters.fromString(query));
  }

  private WorklistRow row() {
    return (WorklistRow) test($(Grid.class).single()).getRow(0);
  }

  /** What stands in this column of the only line. */
  private String cell(String column) {
    List<? extends Grid.Column<?>> columns = $(Grid.class).single().getColumns();
    var shown = columns.stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey).toList();
    return test($(Grid.class).single()).getCellText(0, shown.indexOf(column)).replace('\u00a0', ' ');
  }

  /** The buttons in the row of the only refused line. */
  private List<Button> decisions() {
    return test($(Grid.class).single()).getCellComponent(0, "decision").getChildren()
        .map(Button.class::cast).toList();
  }
}
