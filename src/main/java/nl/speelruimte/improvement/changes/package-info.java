/**
 * What is new about actions since each person saw them last. Tells nobody more than the page of the action does: of an
 * effect only those with amounts that its viewer sees. Start reading at {@link nl.speelruimte.improvement.changes.ActionChanges}.
 */
@NullMarked
@NamedInterface("changes")
package nl.speelruimte.improvement.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
