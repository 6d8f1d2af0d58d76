package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadDraft;
import nl.speelruimte.plans.remarks.ThreadKind;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-130 to UC-132: say or ask something about a plan; who will read it is chosen each time, never by itself. */
final class StartDialog {

  private final UUID request = UUID.randomUUID();
  private final RemarkSubject subject;
  private final RadioButtonGroup<RemarkAudience> audience = new RadioButtonGroup<>(text("plans.remark.audience"));
  private final Checkbox question = new Checkbox(text("plans.remark.question"));
  private final DateField due = new DateField(text("plans.remark.due"));
  private final TextArea words = RemarkFields.words();
  private final TextArea quote = RemarkFields.quote();
  private final DocumentField file = new DocumentField(text("plans.remark.file"));
  private final boolean mayAsk;
  private final FormDialog<Form> dialog;

  StartDialog(Set<RemarkAudience> audiences, boolean mayAsk, String organisation, RemarkSubject subject,
      Consumer<ThreadDraft> command, Runnable afterwards) {
    this.subject = subject;
    this.mayAsk = mayAsk && audiences.contains(RemarkAudience.BOTH_SIDES);

    audience.setItems(audiences.stream().sorted().toList());
    audience.setItemLabelGenerator(each -> RemarkFields.readers(each, organisation));
    audience.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    audience.addValueChangeListener(change -> fit());
    question.addValueChangeListener(change -> fit());
    due.setHelperText(text("plans.remark.due-help"));
    fit();

    dialog = new FormDialog<>(text("plans.remark.start"), bound(), form -> command.accept(draft(form)), audience, words,
        question, due, quote, file)
        .saveText(text("plans.remark.send"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** A question is for both sides; what was typed elsewhere stays, and is not sent. */
  private void fit() {
    question.setVisible(mayAsk && audience.getValue() == RemarkAudience.BOTH_SIDES);
    due.setVisible(asks());
  }

  private boolean asks() {
    return question.isVisible() && question.getValue();
  }

  private Binder<Form> bound() {
    var binder = new Binder<>(Form.class);
    binder.forField(audience).asRequired(text("plans.remark.audience-missing")).bind("audience");
    binder.forField(question).bind("question");
    binder.forField(due).bind("due");
    binder.forField(words).asRequired(text("uikit.field.required")).bind("text");
    binder.forField(quote).bind("quote");
    binder.forField(file).bind("file");
    binder.readRecord(new Form(null, false, null, "", "", null));
    return binder;
  }

  private ThreadDraft draft(Form form) {
    return new ThreadDraft(subject, form.audience, asks() ? ThreadKind.QUESTION : ThreadKind.REMARK,
        asks() ? form.due : null, new RemarkDraft(request, form.quote, form.text, form.file));
  }

  /** What is filled in; the request is kept beside it. */
  public record Form(@Nullable RemarkAudience audience, boolean question, @Nullable LocalDate due, String text,
      String quote, @Nullable FileDraft file) {}
}
