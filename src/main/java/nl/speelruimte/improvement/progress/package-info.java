/**
 * What a provider tells about its actions: how they go, and what they yielded per quarter, with evidence. Entries follow each
 * other and none is changed. Start reading at {@link nl.speelruimte.improvement.progress.ActionProgress}.
 */
@NullMarked
@NamedInterface("progress")
package nl.speelruimte.improvement.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
