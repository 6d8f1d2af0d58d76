/**
 * The working copy of a plan, which its provider alone sees: texts that save themselves with every revision kept, measures
 * with effects and files, and what must be right before it is submitted. Never changes a version that others read.
 * Start reading at {@link nl.speelruimte.plans.writing.PlanDrafts}.
 */
@NullMarked
@NamedInterface("writing")
package nl.speelruimte.plans.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
