package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.junit.jupiter.api.Test;

/** UC-11 and UC-12: following a batch and mending a refused line. */
class MailRoomViewTests extends MailRoomScreen {

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

    test($(TextArea.class).withCaption("Reden").single()).setValue("tikfout");
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

    test($(TextArea.class).withCaption("Reden").single()).setValue("tikfout");
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
    test($(TextArea.class).withCaption("Reden").single()).setValue("tikfout");
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
  void anAuditorLooksAndDecidesNothing() {
    people.signInAs(Role.AUDITOR);
    navigate("imports/" + batch, BatchView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Levering " + batch);
    assertThat(test($(Grid.class).single()).size()).as("the refused line").isEqualTo(1);
    assertThat($(Button.class).withText("Terugdraaien").all()).isEmpty();
    assertThat(decisions()).isEmpty();
  }

  private static void escape(Dialog dialog) {
    ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
  }
}
