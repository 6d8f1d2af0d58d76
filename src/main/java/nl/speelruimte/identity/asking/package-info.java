/**
 * Whom one can ask to do something: who holds a role today, and whom somebody is tied to. A door between modules: whoever
 * asks has checked that their viewer may know. Start reading at {@link nl.speelruimte.identity.asking.RoleHolders}.
 */
@NullMarked
@NamedInterface("asking")
package nl.speelruimte.identity.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
