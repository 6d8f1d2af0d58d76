/**
 * Efficiency plans: what providers promise to do within their spaces, how that is judged and decided, and what became of
 * it. Never subtracts a promise from a forecast, and never shows a municipality what others were promised.
 * Start reading at {@link nl.speelruimte.plans.EfficiencyPlans}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*", "identity",
    "identity::*", "attention", "contracting", "contracting::*", "spending", "spending::*", "improvement",
    "improvement::*"})
package nl.speelruimte.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
