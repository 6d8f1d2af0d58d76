package nl.speelruimte.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How a year is calculated is for those who pay; where room can be shifted to is for who may propose that. */
final class ProcedureSilence implements Silence {

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Map.of(
        "Intentions.rules", EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER),
        "SpaceChanges.targets", EnumSet.of(ViewerKind.BUREAU_ANALYST, ViewerKind.BUREAU_ADMIN,
            ViewerKind.READER_OF_MUNICIPALITY, ViewerKind.AUDITOR));
  }
}
