package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import nl.speelruimte.kernel.Viewer;

/**
 * What can be done above the list of plans; the rooms bring theirs as a bean.
 *
 * @param button empty when this viewer may not
 */
public record PlansButton(Function<Viewer, Optional<Component>> button) {}
