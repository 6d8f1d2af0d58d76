package nl.speelruimte.access;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A provider may know nothing of the ladder. */
final class EscalationSilence implements Silence {

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Stream.of("Escalations.rows", "Escalations.count", "Escalations.details", "Escalations.document")
        .collect(toMap(Function.identity(), _ -> EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER)));
  }
}
