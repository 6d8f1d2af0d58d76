package nl.speelruimte.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the matrix does not demand of a service, each with its reason; a new line here is a decision. */
final class Exceptions {

  /** A document is reached by an id that only the module which keeps it gives out, after it has checked. */
  private static final Set<String> THE_CALLER_HAS_CHECKED = Set.of("Attachments.content");

  /** Room is given to a space of another municipality by its name: that it is there is told, and nothing of it. */
  private static final Set<String> NAMES_OTHERS = Set.of("SpaceChanges.targets");

  private static final Set<ViewerKind> WITHOUT_REGION = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_MANAGER,
      ViewerKind.BUREAU_ANALYST, ViewerKind.BUREAU_ADMIN, ViewerKind.AUDITOR));

  private static final Set<ViewerKind> PROVIDERS = EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER);
  private static final Set<ViewerKind> NOT_ADMINISTRATOR = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_ADMIN));
  private static final Set<ViewerKind> NOT_LOOKING_BACK =
      EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_ADMIN, ViewerKind.AUDITOR));

  private static final Map<String, Set<ViewerKind>> EMPTY_BY_DESIGN = Map.ofEntries(
      // Calculations run for the portal or the bureau.
      Map.entry("Agreements.book", WITHOUT_REGION),
      Map.entry("Agreements.of", WITHOUT_REGION),
      // A decision that no municipality agreed to is none to a provider.
      Map.entry("Intentions.waiting", PROVIDERS),
      Map.entry("Intentions.waitingCount", PROVIDERS),
      // Files come in through the bureau; what others load is their own affair, later.
      Map.entry("FileFormats.of", WITHOUT_REGION),
      // Nothing is being loaded while the matrix runs.
      Map.entry("ImportDesk.progress", EnumSet.allOf(ViewerKind.class)),
      // Who has an account is known to those who manage them; who could see what, to the auditor too.
      Map.entry("PeopleList.rows", NOT_ADMINISTRATOR),
      Map.entry("PeopleList.count", NOT_ADMINISTRATOR),
      Map.entry("PeopleList.details", NOT_ADMINISTRATOR),
      Map.entry("PeopleList.manages", NOT_ADMINISTRATOR),
      Map.entry("PeopleList.grantable", NOT_ADMINISTRATOR),
      Map.entry("AccessReviews.rows", NOT_ADMINISTRATOR),
      Map.entry("AccessReviews.count", NOT_ADMINISTRATOR),
      Map.entry("AccessReviews.waiting", NOT_ADMINISTRATOR),
      Map.entry("AccessReviews.details", NOT_ADMINISTRATOR),
      Map.entry("AccessOnADay.rows", NOT_LOOKING_BACK),
      Map.entry("AccessOnADay.count", NOT_LOOKING_BACK));

  private static final List<Silence> ROOMS = Rooms.all(Silence.class);

  private Exceptions() {}

  static boolean isAnswered(Door door) {
    return THE_CALLER_HAS_CHECKED.contains(door.toString());
  }

  static boolean mayNameOthers(Door door) {
    return NAMES_OTHERS.contains(door.toString());
  }

  static boolean isEmptyByDesign(String door, ViewerKind kind) {
    return EMPTY_BY_DESIGN.getOrDefault(door, Set.of()).contains(kind)
        || ROOMS.stream().anyMatch(room -> room.emptyByDesign().getOrDefault(door, Set.of()).contains(kind));
  }
}
