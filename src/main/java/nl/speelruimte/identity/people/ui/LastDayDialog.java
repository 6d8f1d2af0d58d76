package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-90: end something with a last day and a reason. */
final class LastDayDialog {

  private LastDayDialog() {}

  static void open(String title, String intro, String save, LocalDate today, Ending command, Runnable afterwards) {
    var lastDay = new DateField(PersonWords.text("identity.field.lastDay"));
    var reason = new TextArea(PersonWords.text("identity.field.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    var binder = new Binder<>(Form.class);
    binder.forField(lastDay).asRequired(PersonWords.text("identity.rule.last-day-missing")).bind("lastDay");
    binder.forField(reason).asRequired(PersonWords.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(today, ""));
    new FormDialog<>(title, binder, form -> command.end(form.lastDay, form.reason), lastDay, reason)
        .intro(intro).saveText(save).doneText(PersonWords.text("identity.end.done")).afterwards(afterwards).open();
  }

  /** What ends. */
  interface Ending {

    void end(@Nullable LocalDate lastDay, String reason);
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate lastDay, String reason) {}
}
