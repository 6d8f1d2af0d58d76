package nl.speelruimte.plans.calls.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a provider can do to answer a call, on the call's page; the room where plans are written brings it as a bean.
 *
 * @param button empty when this viewer may not, or not now
 */
public record CallButton(Function<CallPage, Optional<Component>> button) {}
