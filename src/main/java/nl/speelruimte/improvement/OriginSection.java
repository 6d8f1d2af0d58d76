package nl.speelruimte.improvement;

import com.vaadin.flow.component.Component;

/** UC-116: the actions that came from something, for the page of that: what they were to yield against what they yielded. */
@FunctionalInterface
public interface OriginSection {

  /** @param effects as far as they are for the viewer, which the one whose page it is knows best */
  Component of(OriginEffects effects);
}
