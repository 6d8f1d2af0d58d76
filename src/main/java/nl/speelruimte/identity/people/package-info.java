/**
 * Who works with the portal and in which roles, for how long: kept by the administrators, and never lost when somebody
 * leaves. Says what was so on any day. Start reading at {@link nl.speelruimte.identity.people.PeopleList} and
 * {@link nl.speelruimte.identity.people.PeopleDesk}.
 */
@NullMarked
@NamedInterface("people")
package nl.speelruimte.identity.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
