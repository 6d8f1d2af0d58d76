package nl.speelruimte.parties;

import java.util.List;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/**
 * Names the items of a provider of which the timeline on its page tells; upper modules bring theirs as a bean. What a
 * viewer may not see is not named, and then nothing of it is told.
 */
@FunctionalInterface
public interface ProviderItems {

  /** The items of this provider that this viewer may see. */
  List<Item> of(Viewer viewer, ProviderId provider);

  /**
   * An item with its name.
   *
   * @param subject as the trail knows it
   * @param label what the timeline calls it
   * @param route its page, without a leading slash
   */
  record Item(Subject subject, String label, String route) {}
}
