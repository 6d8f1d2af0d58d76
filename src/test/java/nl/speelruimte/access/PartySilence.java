package nl.speelruimte.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Contacts are not for the auditor; proposals are between a provider and the bureau. */
final class PartySilence implements Silence {

  private static final Set<ViewerKind> NOT_BETWEEN_THE_TWO = EnumSet.of(ViewerKind.OWN_MUNICIPALITY,
      ViewerKind.READER_OF_MUNICIPALITY, ViewerKind.GROUP_MEMBER, ViewerKind.OTHER_MUNICIPALITY, ViewerKind.AUDITOR);

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Map.of(
        "Contacts.of", EnumSet.of(ViewerKind.AUDITOR),
        "Proposals.rows", NOT_BETWEEN_THE_TWO,
        "Proposals.waiting", NOT_BETWEEN_THE_TWO,
        "Proposals.document", NOT_BETWEEN_THE_TWO);
  }
}
