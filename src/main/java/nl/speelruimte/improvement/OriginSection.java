package nl.speelruimte.improvement;

import com.vaadin.flow.component.Component;
import nl.speelruimte.kernel.Viewer;

/** UC-116: the actions that came from something, for the page of that: what they were to yield against what they yielded. */
@FunctionalInterface
public interface OriginSection {

  /**
   * @param kind the kind of the origin, such as {@code plans.measure}
   * @param group what they came with, such as the id of a plan
   */
  Component of(Viewer viewer, String kind, String group);
}
