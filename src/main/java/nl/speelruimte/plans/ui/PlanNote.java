package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line that stands above every part of a plan's page; the rooms bring theirs as a bean.
 *
 * @param order from above to below
 * @param note empty when there is nothing to say to this viewer now
 */
public record PlanNote(int order, Function<PlanPage, Optional<Component>> note) {}
