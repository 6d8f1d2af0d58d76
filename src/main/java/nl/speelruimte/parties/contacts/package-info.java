/**
 * Whom to call at an organisation: a state with versions (decision 0015), edited by the bureau, loaded from files, and
 * proposed by providers. Start reading at {@link nl.speelruimte.parties.contacts.Contacts}.
 */
@NullMarked
@NamedInterface("contacts")
package nl.speelruimte.parties.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
