package nl.speelruimte.plans.ui;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanRow;

/**
 * What catches the eye under the titles of plans in their list; the rooms bring theirs as a bean.
 *
 * @param words asked once for each page of the list, with the plans on it; a plan without a word is not in the answer
 */
public record PlansNote(BiFunction<Viewer, List<PlanRow>, Map<PlanId, String>> words) {}
