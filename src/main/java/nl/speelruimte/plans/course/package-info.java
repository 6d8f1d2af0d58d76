/**
 * The one way a plan moves: which step leads from where to where, the step itself, its line in the trail, and the event
 * that the other rooms hear; and the daily look of all rooms. Never decides whether somebody may: that is asked before it is called.
 * Start reading at {@link nl.speelruimte.plans.course.PlanCourse}.
 */
@NullMarked
@NamedInterface("course")
package nl.speelruimte.plans.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
