package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-90: give somebody one role more, or several. */
final class GrantDialog {

  private final RoleFields fields;
  private final FormDialog<Form> dialog;

  GrantDialog(PeopleDesk desk, RoleFields.Choices choices, Viewer viewer, PersonRow person, Runnable afterwards) {
    fields = new RoleFields(choices, viewer);
    fields.offer(person.organisation());
    var binder = new Binder<>(Form.class);
    binder.forField(fields.roles).asRequired(PersonWords.text("identity.rule.role-missing")).bind("roles");
    binder.forField(fields.group).bind("group");
    binder.forField(fields.from).asRequired(PersonWords.text("identity.rule.from-missing")).bind("from");
    binder.forField(fields.to).bind("to");
    binder.readRecord(new Form(Set.of(), null, fields.today(), null));
    dialog = new FormDialog<>(PersonWords.text("identity.grant.title", person.name()), binder,
        form -> desk.grant(viewer, person.id(), RoleFields.draft(form.roles, form.group, form.from, form.to)),
        fields.roles, fields.group, fields.period())
        .saveText(PersonWords.text("identity.grant.save"))
        .doneText(PersonWords.text("identity.grant.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(
      Set<Role> roles, @Nullable GroupRow group, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
