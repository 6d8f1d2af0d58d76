/**
 * The append-only facts of care: allocations, starts and stops, claims and their answers, and the monthly roll-ups.
 * Never rewrites a fact, never knows a space or a ceiling; what counts follows from which batches are published.
 * Start reading at {@link nl.speelruimte.ledger.Ledger}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "parties", "contracting"})
package nl.speelruimte.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
