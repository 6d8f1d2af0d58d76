/**
 * Targets: what was agreed to reach on a contract, lot, provider or municipality, with its baseline, its values per quarter
 * and year, and the path that is expected. Never knows what was measured.
 * Start reading at {@link nl.speelruimte.contracting.targets.Targets}.
 */
@NamedInterface("targets")
@NullMarked
package nl.speelruimte.contracting.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
