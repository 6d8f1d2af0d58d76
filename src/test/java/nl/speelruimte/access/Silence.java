package nl.speelruimte.access;

import java.util.Map;
import java.util.Set;

/** What a room has nothing to say about to some, by design, each with its reason; every class that says so is found. */
interface Silence {

  /** The questions and who gets an empty answer or a no. */
  Map<String, Set<ViewerKind>> emptyByDesign();
}
