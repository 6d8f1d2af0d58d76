package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-130, UC-131: say something in a thread; the dialog says once more who will read it. */
final class RemarkDialog {

  private final UUID request = UUID.randomUUID();
  private final FormDialog<Form> dialog;

  RemarkDialog(String title, RemarkAudience audience, String organisation, Consumer<RemarkDraft> command,
      Runnable afterwards) {
    var words = RemarkFields.words();
    var quote = RemarkFields.quote();
    var file = new DocumentField(text("plans.remark.file"));
    var binder = new Binder<>(Form.class);
    bind(binder, words, quote, file);

    dialog = new FormDialog<>(title, binder,
        form -> command.accept(new RemarkDraft(request, form.quote(), form.text(), form.file())), words, quote, file)
        .intro(RemarkFields.readers(audience, organisation))
        .saveText(text("plans.remark.send"))
        .afterwards(afterwards);
  }

  private static void bind(Binder<Form> binder, TextArea words, TextArea quote, DocumentField file) {
    binder.forField(words).asRequired(text("uikit.field.required")).bind("text");
    binder.forField(quote).bind("quote");
    binder.forField(file).bind("file");
    binder.readRecord(new Form("", "", null));
  }

  void open() {
    dialog.open();
  }

  /** What is filled in; the request is kept beside it. */
  public record Form(String text, String quote, @Nullable FileDraft file) {}
}
