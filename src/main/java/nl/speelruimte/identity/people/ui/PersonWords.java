package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.speelruimte.identity.people.GrantStatus;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.identity.people.PersonStatus;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** What the pages of people say in words. */
public final class PersonWords {

  private PersonWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  public static String role(Role role) {
    return text("identity.role." + role.name());
  }

  static String roles(Collection<Role> roles) {
    return roles.stream().map(PersonWords::role).collect(Collectors.joining(", "));
  }

  static String word(PersonStatus status) {
    return text("identity.person-status." + status.name());
  }

  static Status status(PersonStatus status) {
    return switch (status) {
      case ACTIVE -> Status.OK;
      case INVITED, BLOCKED -> Status.WATCH;
      case LEFT -> Status.NONE;
    };
  }

  static StatusBadge badge(PersonRow person) {
    return new StatusBadge(status(person.status()), word(person.status()));
  }

  static StatusBadge badge(GrantStatus status) {
    return new StatusBadge(status == GrantStatus.RUNNING ? Status.OK : Status.NONE,
        text("identity.grant-status." + status.name()));
  }
}
