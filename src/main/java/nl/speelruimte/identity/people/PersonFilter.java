package nl.speelruimte.identity.people;

import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param text part of a name or e-mail address; empty for all
 */
public record PersonFilter(
    String text, @Nullable Organisation organisation, @Nullable Role role, @Nullable PersonStatus status) {

  public static final PersonFilter ALL = new PersonFilter("", null, null, null);
}
