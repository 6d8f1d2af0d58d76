package nl.speelruimte.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the matrix does not demand of a service, each with its reason; a new line here is a decision. */
final class Exceptions {

  /** A document is reached by an id that only the module which keeps it gives out, after it has checked. */
  private static final Set<String> THE_CALLER_HAS_CHECKED = Set.of("Attachments.content");

  private static final Set<ViewerKind> WITHOUT_REGION = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_MANAGER,
      ViewerKind.BUREAU_ANALYST, ViewerKind.BUREAU_ADMIN, ViewerKind.AUDITOR));

  private static final Set<ViewerKind> PROVIDERS = EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER);

  private static final Map<String, Set<ViewerKind>> EMPTY_BY_DESIGN = Map.of(
      // Calculations run for the portal or the bureau.
      "Agreements.book", WITHOUT_REGION,
      "Agreements.of", WITHOUT_REGION,
      // A decision that no municipality agreed to is none to a provider.
      "Intentions.waiting", PROVIDERS,
      "Intentions.waitingCount", PROVIDERS,
      // Files come in through the bureau; what others load is their own affair, later.
      "FileFormats.of", WITHOUT_REGION,
      // Nothing is being loaded while the matrix runs.
      "ImportDesk.progress", EnumSet.allOf(ViewerKind.class));

  private static final List<Silence> ROOMS = Rooms.all(Silence.class);

  private Exceptions() {}

  static boolean isAnswered(Door door) {
    return THE_CALLER_HAS_CHECKED.contains(door.toString());
  }

  static boolean isEmptyByDesign(String door, ViewerKind kind) {
    return EMPTY_BY_DESIGN.getOrDefault(door, Set.of()).contains(kind)
        || ROOMS.stream().anyMatch(room -> room.emptyByDesign().getOrDefault(door, Set.of()).contains(kind));
  }
}
