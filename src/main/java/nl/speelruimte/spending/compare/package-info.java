/**
 * Two numbers side by side: what a provider expects and delivered by its own books, and what the portal says, per space and
 * quarter, with the thread in which they are reconciled. Ours never change by it, and nothing silently wins.
 * Start reading at {@link nl.speelruimte.spending.compare.Comparisons}.
 */
@NullMarked
@NamedInterface("compare")
package nl.speelruimte.spending.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
