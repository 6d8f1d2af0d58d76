/**
 * Calls for plans: what the bureau asks of providers, by when, how they answer, and the reminders that go out. Never
 * tells a provider of another one that was asked, and never shows what is being written.
 * Start reading at {@link nl.speelruimte.plans.calls.PlanCalls}.
 */
@NullMarked
@NamedInterface("calls")
package nl.speelruimte.plans.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
