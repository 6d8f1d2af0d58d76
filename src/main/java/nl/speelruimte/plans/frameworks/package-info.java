/**
 * Assessment frameworks: the criteria by which plans are judged, in versions. What was adopted never changes, so that no
 * later change moves an old score. Never knows calls, rounds or judgements: they point here.
 * Start reading at {@link nl.speelruimte.plans.frameworks.Frameworks}.
 */
@NamedInterface("frameworks")
@NullMarked
package nl.speelruimte.plans.frameworks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
