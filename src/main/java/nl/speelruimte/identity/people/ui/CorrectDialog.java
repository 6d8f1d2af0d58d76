package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.speelruimte.identity.people.CorrectionDraft;
import nl.speelruimte.identity.people.Corrections;
import nl.speelruimte.identity.people.PersonData;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.FormDialog;

/** UC-98: put the name or the mail address of somebody right. */
final class CorrectDialog {

  private CorrectDialog() {}

  static void open(Corrections corrections, Viewer viewer, PersonRow person, Runnable afterwards) {
    var name = new TextField(PersonWords.text("identity.field.name"));
    name.setMaxLength(PersonData.LONGEST_NAME);
    var email = new EmailField(PersonWords.text("identity.field.email"));
    email.setMaxLength(PersonData.LONGEST_EMAIL);
    email.setHelperText(PersonWords.text("identity.correct.email-help"));
    var reason = new TextArea(PersonWords.text("identity.field.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    var binder = new Binder<>(Form.class);
    binder.forField(name).asRequired(PersonWords.text("identity.rule.name-missing")).bind("name");
    binder.forField(email).asRequired(PersonWords.text("identity.rule.email-wrong")).bind("email");
    binder.forField(reason).asRequired(PersonWords.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(person.name(), person.email(), ""));
    new FormDialog<>(PersonWords.text("identity.correct.title", person.name()), binder,
        form -> corrections.correct(viewer, person.id(),
            new CorrectionDraft(form.name, form.email, form.reason, person.version())), name, email, reason)
        .intro(PersonWords.text("identity.correct.intro")).doneText(PersonWords.text("identity.correct.done"))
        .afterwards(afterwards).open();
  }

  /** What is filled in. */
  public record Form(String name, String email, String reason) {}
}
