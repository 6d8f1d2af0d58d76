package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import nl.speelruimte.plans.MeasureKey;

/**
 * What stands under each measure where a plan is read; the rooms bring theirs as a bean.
 *
 * @param order from above to below
 * @param notes asked once for a page, and then for each measure on it
 */
public record MeasureNote(int order, Function<PlanPage, Function<MeasureKey, Component>> notes) {}
