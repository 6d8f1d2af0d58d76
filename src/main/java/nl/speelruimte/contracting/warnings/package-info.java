/**
 * Warns ahead of time of what an agreement brings: the last day for notice, the end, extensions nobody used, tariffs that
 * run out, documents that are missing. It raises and resolves attention points and never changes an agreement.
 * Start reading at {@link nl.speelruimte.contracting.warnings.ContractWarnings}.
 */
@NamedInterface("warnings")
@NullMarked
package nl.speelruimte.contracting.warnings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
