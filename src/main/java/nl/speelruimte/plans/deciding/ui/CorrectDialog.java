package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import nl.speelruimte.plans.deciding.CorrectionDraft;
import nl.speelruimte.plans.deciding.LetterRow;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;

/** UC-126: put a letter right with another one; the decision stays as it is. */
final class CorrectDialog {

  private static final int LONGEST_REASON = 1_000;
  private final FormDialog<Form> dialog;

  CorrectDialog(LetterRow last, KeptForm kept, Consumer<CorrectionDraft> command, Runnable afterwards) {
    var reason = area("plans.deciding.field.correction", LONGEST_REASON);
    var opening = area("plans.deciding.field.opening", LetterTexts.LONGEST);
    var motivation = area("plans.deciding.field.motivation", LetterTexts.LONGEST);
    var closing = area("plans.deciding.field.closing", LetterTexts.LONGEST);
    var binder = new Binder<>(Form.class);
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.forField(opening).asRequired(text("uikit.field.required")).bind("opening");
    binder.forField(motivation).asRequired(text("uikit.field.required")).bind("motivation");
    binder.forField(closing).asRequired(text("uikit.field.required")).bind("closing");
    binder.readRecord(new Form("", last.texts().opening(), last.texts().motivation(), last.texts().closing()));
    kept.field("reason", reason).field("opening", opening).field("motivation", motivation).field("closing", closing);
    this.dialog = kept.in(new FormDialog<>(text("plans.deciding.correct"), binder, form -> command.accept(
        new CorrectionDraft(form.reason(), new LetterTexts(form.opening(), form.motivation(), form.closing()), last.number())),
        kept, reason, opening, motivation, closing))
        .intro(text("plans.deciding.correct-intro")).saveText(text("plans.deciding.correct-send"))
        .doneText(text("plans.deciding.corrected-done")).afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(String reason, String opening, String motivation, String closing) {}
}
