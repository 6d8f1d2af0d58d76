package nl.speelruimte.audit;

import java.util.Set;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Says of the things of one kind who may see them, so that their history opens to nobody else; brought by whoever keeps them. */
public interface TrailDoor {

  /** The kind of {@link Subject} it is about. */
  String kind();

  /**
   * Those of these things that the viewer may see.
   *
   * @param ids as in the trail; what is no number of such a thing is nobody's
   * @param asOf from where the viewer looks back; null for now
   */
  Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf);
}
