package nl.speelruimte.imports.format;

import java.util.List;
import nl.speelruimte.kernel.Viewer;

/** A format whose batches can be taken back and published again; each time in the engine's transaction. */
public non-sealed interface ReversibleFormat extends FileFormat {

  /** Makes a published batch, first of the list, and those mended from it count no longer; nothing is erased. */
  void rollBack(Viewer viewer, List<Long> batches);

  /** Makes a batch that was taken back, first of the list, and those mended from it count again. */
  void replay(Viewer viewer, List<Long> batches);
}
