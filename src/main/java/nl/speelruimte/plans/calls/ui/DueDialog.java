package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-105: another last day, for all or for one provider, with the reason that they read. */
final class DueDialog {

  private static final int LONGEST_REASON = 1_000;

  private DueDialog() {}

  /** @param now the last day as it is */
  static FormDialog<Form> of(String title, String intro, LocalDate now, BiConsumer<LocalDate, String> command) {
    var due = new DateField(text("plans.call.field.due"));
    due.setHelperText(text("plans.call.open.due-help"));
    var reason = new TextArea(text("uikit.confirm.reason"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setHelperText(text("plans.call.due.reason-help"));
    var binder = new Binder<>(Form.class);
    binder.forField(due).asRequired(text("uikit.field.required")).bind("due");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(now, ""));
    return new FormDialog<>(title, binder, form -> command.accept(form.due, form.reason), due, reason).intro(intro)
        .saveText(text("plans.call.due.save"));
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate due, String reason) {}
}
