package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import nl.speelruimte.identity.people.GrantRow;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PeriodDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-90: give a role another period. */
final class PeriodDialog {

  private final FormDialog<Form> dialog;

  PeriodDialog(PeopleDesk desk, Viewer viewer, GrantRow grant, Runnable afterwards) {
    var from = new DateField(PersonWords.text("identity.field.from"));
    var to = new DateField(PersonWords.text("identity.field.to"));
    to.setClearButtonVisible(true);
    to.setHelperText(PersonWords.text("identity.grant.to-help"));
    var reason = new TextArea(PersonWords.text("identity.field.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    var binder = new Binder<>(Form.class);
    binder.forField(from).asRequired(PersonWords.text("identity.rule.from-missing")).bind("from");
    binder.forField(to).bind("to");
    binder.forField(reason).asRequired(PersonWords.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(grant.from(), grant.to(), ""));
    dialog = new FormDialog<>(PersonWords.text("identity.period.title", PersonWords.role(grant.role())), binder,
        form -> desk.changePeriod(viewer, grant.id(),
            new PeriodDraft(form.from, form.to, form.reason, grant.version())), from, to, reason)
        .doneText(PersonWords.text("identity.period.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {}
}
