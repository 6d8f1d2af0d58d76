package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.progress.ProgressDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** UC-112: say how an action goes. */
final class ProgressDialog {

  private final UUID request = UUID.randomUUID();
  private final FormDialog<Form> dialog;

  /** @param kept keeps the words in this browser until they are said */
  ProgressDialog(LocalDate today, KeptForm kept, Consumer<ProgressDraft> command, Runnable afterwards) {
    var words = new TextArea(text("improvement.progress.words"));
    var saidOn = new DateField(text("improvement.field.saidOn"));
    var percentage = new IntegerField(text("improvement.field.percentage"));
    var files = new FilesField();
    percentage.setSuffixComponent(new Span("%"));
    percentage.setHelperText(text("improvement.progress.percentage-help"));

    var binder = new Binder<>(Form.class);
    binder.forField(words).asRequired(text("uikit.field.required")).bind("words");
    binder.forField(saidOn).asRequired(text("uikit.field.required")).bind("saidOn");
    binder.forField(percentage).bind("percentage");
    binder.forField(files).bind("files");
    binder.readRecord(new Form("", today, null, List.of()));

    dialog = kept.field("words", words).in(new FormDialog<>(text("improvement.action-command.TELL_PROGRESS"), binder,
        form -> command.accept(new ProgressDraft(request, form.saidOn, form.words, form.percentage,
            form.files == null ? List.of() : form.files)), kept, words, saidOn, percentage, files))
        .intro(text("improvement.progress.intro"))
        .doneText(text("improvement.progress.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(String words, @Nullable LocalDate saidOn, @Nullable Integer percentage,
      @Nullable List<FileDraft> files) {}
}
