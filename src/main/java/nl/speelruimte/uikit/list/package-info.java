/**
 * Lists: paged, sorted and filtered by the server, kept in the address, exported, usable by keyboard and on a phone.
 * Start reading at {@link nl.speelruimte.uikit.list.PortalGrid}.
 */
@NullMarked
@NamedInterface("list")
package nl.speelruimte.uikit.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
