package nl.speelruimte.plans.writing.ui;

import java.util.List;
import nl.speelruimte.kernel.Viewer;

/** Asks whoever keeps calls which of them wait for a plan of this viewer; calls lie above this room and answer. */
@FunctionalInterface
public interface CallsToAnswer {

  /** The first that is due first; none for whoever was asked nothing. */
  List<CallToAnswer> of(Viewer viewer);
}
