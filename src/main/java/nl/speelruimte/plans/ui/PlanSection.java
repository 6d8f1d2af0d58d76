package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A part of a plan's page; the rooms bring theirs as a bean.
 *
 * @param order the place on the page: the plan itself 0, what changed 100, judging 200, deciding 300, actions 400,
 *     remarks 500, course and history 900
 * @param titleKey the text of its name; what follows the last dot names it in the address
 * @param content what it shows, made when it is opened and not before
 * @param isThere whether it is there for this viewer now; if not, the page does not even name it
 */
public record PlanSection(int order, String titleKey, Function<PlanPage, Component> content, Predicate<PlanPage> isThere) {

  /** A part that is there for everybody who may see the plan. */
  public PlanSection(int order, String titleKey, Function<PlanPage, Component> content) {
    this(order, titleKey, content, _ -> true);
  }

  /** How the address names it. */
  public String name() {
    return titleKey.substring(titleKey.lastIndexOf('.') + 1);
  }
}
