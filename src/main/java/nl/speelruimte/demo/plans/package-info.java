/**
 * The efficiency plans of the demo: called for, written, judged, decided and carried out through the doors of the portal, as
 * its people would. Start reading at {@link nl.speelruimte.demo.plans.PlanActs}.
 */
@NullMarked
package nl.speelruimte.demo.plans;

import org.jspecify.annotations.NullMarked;
