/**
 * The seal on the trail: the hash of an event, the chain of each subject, the daily seal over all of them, the guard of
 * the database and the check of it all (docs/audit-trail.md). Start reading at {@link nl.speelruimte.audit.seal.EventText}.
 */
@NullMarked
package nl.speelruimte.audit.seal;

import org.jspecify.annotations.NullMarked;
