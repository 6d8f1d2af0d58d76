/**
 * What is said about a plan, a measure or a judgement: to everybody who may see the plan, or among the people of one
 * organisation alone; and the questions that a provider answers. Never lets what is private into anything else: it has
 * tables of its own, and no trail, mail or point knows its words.
 * Start reading at {@link nl.speelruimte.plans.remarks.PlanThreads}.
 */
@NullMarked
@NamedInterface("remarks")
package nl.speelruimte.plans.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
