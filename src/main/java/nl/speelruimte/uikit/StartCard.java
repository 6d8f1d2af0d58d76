package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import nl.speelruimte.kernel.Viewer;

/** A card on the start page; a bean of the module that has something to show there. */
public interface StartCard {

  /** Lower comes first; what waits for somebody comes before what is only good to know. */
  int order();

  boolean appliesTo(Viewer viewer);

  /** Called when the start page is opened, for a viewer it applies to. */
  Component build(Viewer viewer);
}
