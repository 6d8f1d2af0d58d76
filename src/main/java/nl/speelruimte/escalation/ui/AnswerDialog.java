package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.escalation.AnswerDraft;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-46: answer a formal notice, once. */
final class AnswerDialog {

  private final FormDialog<Form> dialog;

  AnswerDialog(Consumer<AnswerDraft> command, Runnable afterwards) {
    var answer = new TextArea(text("escalation.notice.answer"));
    var file = new DocumentField(text("escalation.answer.file"));
    var binder = new Binder<>(Form.class);
    binder.forField(answer).asRequired(text("uikit.field.required")).bind("text");
    binder.forField(file).bind("file");
    binder.readRecord(new Form("", null));

    dialog = new FormDialog<>(text("escalation.answer.title"), binder,
        form -> command.accept(new AnswerDraft(form.text, form.file)), answer, file)
        .intro(text("escalation.answer.intro"))
        .saveText(text("escalation.answer.save"))
        .doneText(text("escalation.answer.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(String text, @Nullable FileDraft file) {}
}
