package nl.speelruimte.uikit;

import nl.speelruimte.kernel.Viewer;

/** Tells a view for whom it is made; a bean of the identity module, which the views of lower modules cannot name. */
@FunctionalInterface
public interface WhoAsks {

  /** The viewer of the running request; refused when nobody signed in. */
  Viewer get();
}
