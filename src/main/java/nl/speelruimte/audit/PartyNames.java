package nl.speelruimte.audit;

import java.util.SortedMap;
import nl.speelruimte.kernel.Viewer;

/** The names of the parties that the trail knows by number; the module that keeps them brings this. */
public interface PartyNames {

  /** By the number of a provider, those this viewer may know. */
  SortedMap<Integer, String> providers(Viewer viewer);

  /** By the number of a municipality. */
  SortedMap<Integer, String> municipalities(Viewer viewer);
}
