package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be done with a plan, in the header of its page; the rooms bring theirs as a bean.
 *
 * @param order from left to right; what is wanted most comes last
 * @param button empty when this viewer may not, or not now
 */
public record PlanButton(int order, Function<PlanPage, Optional<Component>> button) {}
