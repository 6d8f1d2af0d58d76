/**
 * Invitations by mail: a link that works once and for two weeks, of which only a hash is kept. To a stranger a used, a
 * late and an invented link look the same. Start reading at {@link nl.speelruimte.identity.invitations.Invitations}.
 */
@NullMarked
@NamedInterface("invitations")
package nl.speelruimte.identity.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
