package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.uikit.DateField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The fields with which roles are given: which, for which reach, from when and until when. */
final class RoleFields {

  final CheckboxGroup<Role> roles = new CheckboxGroup<>(PersonWords.text("identity.field.roles"));
  final ComboBox<GroupRow> group = new ComboBox<>(PersonWords.text("identity.field.group"));
  final DateField from = new DateField(PersonWords.text("identity.field.from"));
  final DateField to = new DateField(PersonWords.text("identity.field.to"));
  private final Choices choices;
  private final Viewer viewer;

  RoleFields(Choices choices, Viewer viewer) {
    this.choices = choices;
    this.viewer = viewer;
    roles.setItemLabelGenerator(PersonWords::role);
    roles.addClassName("role-choices");
    group.setItemLabelGenerator(row -> row.code() + " · " + row.name());
    group.setClearButtonVisible(true);
    group.setHelperText(PersonWords.text("identity.grant.group-help"));
    group.setVisible(false);
    to.setClearButtonVisible(true);
    to.setHelperText(PersonWords.text("identity.grant.to-help"));
  }

  /** Offers what somebody of that organisation can be given by this viewer. */
  void offer(@Nullable Organisation organisation) {
    roles.setItems(organisation == null ? Set.of()
        : choices.people.grantable(viewer, organisation).stream().sorted().toList());
    roles.setHelperText(organisation == null ? PersonWords.text("identity.field.roles-help") : null);
    var municipal = organisation != null && organisation.kind() == OrganisationKind.MUNICIPALITY;
    group.setVisible(municipal);
    group.clear();
    if (municipal) {
      group.setItems(choices.groups.rows(viewer, Pageable.unpaged()));
    }
  }

  LocalDate today() {
    return LocalDate.now(choices.clock);
  }

  FormLayout period() {
    return new FormLayout(from, to);
  }

  static RoleDraft draft(Set<Role> roles, @Nullable GroupRow group, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new RoleDraft(roles, group == null ? null : group.id().value(), from, to);
  }

  /** Where the fields get from what can be chosen. */
  @Component
  static class Choices {

    private final PeopleList people;
    private final MunicipalityGroups groups;
    private final Clock clock;

    Choices(PeopleList people, MunicipalityGroups groups, Clock clock) {
      this.people = people;
      this.groups = groups;
      this.clock = clock;
    }
  }
}
