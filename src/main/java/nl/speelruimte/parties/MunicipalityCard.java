package nl.speelruimte.parties;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiFunction;
import nl.speelruimte.kernel.Viewer;

/**
 * What the page of a municipality shows besides what the register knows; upper modules bring theirs as a bean.
 *
 * @param order the smallest comes first
 * @param content what it shows; empty when it has nothing to say to this viewer
 */
public record MunicipalityCard(int order, BiFunction<Viewer, MunicipalityDetails, List<Component>> content) {}
