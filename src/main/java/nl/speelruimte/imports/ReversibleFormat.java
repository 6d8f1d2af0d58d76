package nl.speelruimte.imports;

import nl.speelruimte.kernel.Viewer;

/** A format whose batches can be taken back and published again; each time in the engine's transaction. */
public non-sealed interface ReversibleFormat extends FileFormat {

  /** Makes a published batch count no longer; nothing of it is erased. */
  void rollBack(Viewer viewer, long batch);

  /** Makes a batch that was taken back count again. */
  void replay(Viewer viewer, long batch);
}
