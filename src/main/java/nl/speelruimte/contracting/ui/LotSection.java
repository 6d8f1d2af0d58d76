package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.speelruimte.contracting.LotDetails;
import nl.speelruimte.kernel.Viewer;

/** A part of the page of a lot that another room of this module brings, as a bean. */
public interface LotSection {

  /** The place among the others; the smallest comes first. */
  int order();

  /** What it shows; empty when it has nothing to say. */
  List<Component> content(Page page);

  /**
   * The page it is shown on.
   *
   * @param changed shows the page anew after something was done
   */
  record Page(Viewer viewer, LotDetails details, Runnable changed) {}
}
