package nl.speelruimte.plans.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.speelruimte.documents.AttachmentLimits;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.EvidenceRow;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.uikit.files.DocumentField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-107: the files with a measure, as the form takes them: what it refuses it says at its field, and nothing is kept of it. */
class EvidenceFormTests extends WritingScreens {

  private static final byte[] PDF = "%PDF-1.7 een berekening".getBytes(StandardCharsets.US_ASCII);
  @Autowired private PlanContents contents;
  @Autowired private AttachmentLimits limits;
  private PlanId plan;

  @BeforeEach
  void aMeasureWithoutFiles() {
    plan = story.aPlan().of(provider).draft();
    write(plan);
    assertThat(pageText()).contains("Er is nog geen document bij.");
    press("Document toevoegen");
  }

  @Test
  void aGoodFileIsListedUnderItsNameAndCanBeReadBack() {
    upload("berekening.pdf", PDF);
    assertThat(field().isInvalid()).isFalse();
    press("Document toevoegen");

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("berekening.pdf");
    assertThat(evidence()).singleElement().satisfies(file -> {
      assertThat(file.name()).isEqualTo("berekening.pdf");
      assertThat(contents.evidence(PlanStory.manager(provider), plan, file.id())).isEqualTo(PDF);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "onderbouwing.exe, MZ…, kan niet worden toegevoegd",
    "berekening.pdf, MZ renamed, kan niet worden toegevoegd",
    "berekening.pdf, <script>alert(1)</script>, kan niet worden toegevoegd",
    "leeg.pdf, '', leeg"})
  void whatIsNoDocumentIsRefusedAtItsFieldWhateverItIsCalled(String name, String content, String why) {
    upload(name, content.getBytes(StandardCharsets.UTF_8));
    assertThat(field().isInvalid()).isTrue();
    assertThat(field().getErrorMessage()).contains(why);

    press("Document toevoegen");
    assertThat($(Dialog.class).exists()).as("the form stays").isTrue();
    assertThat(evidence()).isEmpty();
  }

  /** By a byte, and by as much as makes it 200 MB. */
  @ParameterizedTest
  @ValueSource(ints = {1, 180 << 20})
  void aFileThatIsTooLargeIsRefusedAtItsFieldAndAnotherCanBeChosen(int more) {
    var large = new byte[limits.largest() + more];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    upload("groot.pdf", large);
    assertThat(field().getErrorMessage()).contains("groter dan " + limits.largestMegabytes() + " MB");
    press("Document toevoegen");
    assertThat(evidence()).isEmpty();

    upload("kleiner.pdf", PDF);
    assertThat(field().isInvalid()).isFalse();
    press("Document toevoegen");
    assertThat(evidence()).extracting(EvidenceRow::name).containsExactly("kleiner.pdf");
  }

  @Test
  void withoutAFileAndWithTheSameFileAgainItSaysSoAtItsField() {
    press("Document toevoegen");
    assertThat(field().getErrorMessage()).isEqualTo("Vul dit veld in.");
    upload("berekening.pdf", PDF);
    press("Document toevoegen");

    test($(Button.class).all().stream().filter(each -> each.getText().equals("Document toevoegen")).findFirst().orElseThrow())
        .click();
    upload("berekening.pdf", PDF);
    press("Document toevoegen");

    assertThat(field().getErrorMessage()).contains("al");
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void aFileIsTakenAwayOnlyAfterAQuestion() {
    upload("berekening.pdf", PDF);
    press("Document toevoegen");
    press("Weghalen");
    assertThat(evidence()).hasSize(1);
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(evidence()).isEmpty();
    assertThat(pageText()).contains("Er is nog geen document bij.");
  }

  private void upload(String name, byte[] content) {
    test($(Upload.class).single()).upload(name, "application/pdf", content);
  }

  private DocumentField field() {
    return $(DocumentField.class).single();
  }

  private List<EvidenceRow> evidence() {
    return story.measures(PlanStory.manager(provider), plan).getFirst().evidence();
  }
}
