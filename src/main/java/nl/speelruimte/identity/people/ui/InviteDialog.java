package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.people.PersonData;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-91: invite somebody, with the roles that wait for them. */
final class InviteDialog {

  private final TextField name = new TextField(PersonWords.text("identity.field.name"));
  private final EmailField email = new EmailField(PersonWords.text("identity.field.email"));
  private final ComboBox<OrganisationChoice> organisation =
      new ComboBox<>(PersonWords.text("identity.field.organisation"));
  private final RoleFields fields;
  private final FormDialog<Form> dialog;
  private @Nullable PersonId invited;

  InviteDialog(Invitations invitations, RoleFields.Choices choices, Viewer viewer,
      List<OrganisationChoice> organisations) {
    fields = new RoleFields(choices, viewer);
    var only = organisations.size() == 1 ? organisations.getFirst() : null;

    name.setMaxLength(PersonData.LONGEST_NAME);
    email.setMaxLength(PersonData.LONGEST_EMAIL);
    email.setHelperText(PersonWords.text("identity.invite.email-help"));
    organisation.setItems(organisations);
    organisation.setItemLabelGenerator(OrganisationChoice::name);
    organisation.setReadOnly(only != null);
    organisation.addValueChangeListener(change ->
        fields.offer(change.getValue() == null ? null : change.getValue().organisation()));
    fields.offer(only == null ? null : only.organisation());

    dialog = new FormDialog<>(PersonWords.text("identity.invite.title"),
        bound(new Form("", "", only, Set.of(), null, fields.today(), null)),
        form -> invited = invitations.invite(viewer, draft(form)), name, email, organisation, fields.roles,
        fields.group, fields.period())
        .intro(PersonWords.text("identity.invite.intro"))
        .saveText(PersonWords.text("identity.invite.save"))
        .doneText(PersonWords.text("identity.invite.done"))
        .afterwards(() -> PeopleView.show(invited));
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(Form empty) {
    var binder = new Binder<>(Form.class);
    binder.forField(name).asRequired(PersonWords.text("identity.rule.name-missing")).bind("name");
    binder.forField(email).asRequired(PersonWords.text("identity.rule.email-wrong")).bind("email");
    binder.forField(organisation).asRequired(PersonWords.text("identity.rule.organisation-missing"))
        .bind("organisation");
    binder.forField(fields.roles).asRequired(PersonWords.text("identity.rule.role-missing")).bind("roles");
    binder.forField(fields.group).bind("group");
    binder.forField(fields.from).asRequired(PersonWords.text("identity.rule.from-missing")).bind("from");
    binder.forField(fields.to).bind("to");
    binder.readRecord(empty);
    return binder;
  }

  private static InviteDraft draft(Form form) {
    return new InviteDraft(form.name, form.email, form.organisation == null ? null : form.organisation.organisation(),
        RoleFields.draft(form.roles, form.group, form.from, form.to));
  }

  /** What is filled in. */
  public record Form(
      String name,
      String email,
      @Nullable OrganisationChoice organisation,
      Set<Role> roles,
      @Nullable GroupRow group,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
