/**
 * When a space gets tight: the notice of the contract with its two clocks (consultation, decision), and what stays payable
 * above the ceiling. Every step is an entry of the space; no amount is changed here, and intake stops have a room of their
 * own. Start reading at {@link nl.speelruimte.spending.tight.TightProcedures}.
 */
@NullMarked
@NamedInterface("tight")
package nl.speelruimte.spending.tight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
