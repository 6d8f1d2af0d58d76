package nl.speelruimte.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Role;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who may give which command: what stands on it, or for doors that modules use among themselves, what stands here. */
final class CommandRights {

  private static final Set<ViewerKind> NOBODY = EnumSet.noneOf(ViewerKind.class);
  private static final Set<ViewerKind> BUREAU =
      EnumSet.of(ViewerKind.BUREAU_MANAGER, ViewerKind.BUREAU_ANALYST, ViewerKind.BUREAU_ADMIN);
  /** Whoever gives a command leaves a trace, a document or a point with it, in the same transaction. */
  private static final Set<ViewerKind> WHOEVER_COMMANDS =
      Stream.of(ViewerKind.values())
          .filter(kind -> kind != ViewerKind.AUDITOR && !ViewerKind.WITHOUT_ROLE.contains(kind))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViewerKind.class)));

  /** Doors between modules: they are reached from commands and jobs, never from a screen. */
  static final Map<String, Set<ViewerKind>> BETWEEN_MODULES = Map.ofEntries(
      Map.entry("AuditTrail.record", EnumSet.allOf(ViewerKind.class)),
      Map.entry("AuditTrail.refused", EnumSet.allOf(ViewerKind.class)),
      Map.entry("AttentionPoints.raise", WHOEVER_COMMANDS),
      Map.entry("AttentionPoints.resolve", WHOEVER_COMMANDS),
      Map.entry("Attachments.store", WHOEVER_COMMANDS),
      Map.entry("Attachments.storeIfAny", WHOEVER_COMMANDS),
      Map.entry("Ledger.open", BUREAU),
      Map.entry("Ledger.publish", BUREAU),
      Map.entry("Ledger.withdraw", BUREAU),
      Map.entry("Ledger.discard", BUREAU),
      Map.entry("Recalculation.catchUp", BUREAU),
      Map.entry("Recalculation.startDay", BUREAU),
      Map.entry("Recalculation.byHand", BUREAU),
      Map.entry("DerivedLines.replace", BUREAU),
      Map.entry("ImportDesk.loadNow", NOBODY),
      Map.entry("DemoAccounts.ensure", NOBODY));

  private static final Pattern NAME = Pattern.compile("'([A-Z_]+)'");

  private CommandRights() {}

  static Set<ViewerKind> of(Door door) {
    var fence = door.implemented().getAnnotation(PreAuthorize.class);
    if (fence == null) {
      if (!BETWEEN_MODULES.containsKey(door.toString())) {
        throw new AssertionError(door + " is a command without @PreAuthorize. Say on it who may give it; or, when only"
            + " modules call it, name it in CommandRights.BETWEEN_MODULES.");
      }
      return BETWEEN_MODULES.get(door.toString());
    }
    var roles = NAME.matcher(fence.value()).results().map(name -> Role.valueOf(name.group(1)))
        .collect(Collectors.toSet());
    return Stream.of(ViewerKind.values())
        .filter(kind -> !ViewerKind.WITHOUT_ROLE.contains(kind) && roles.contains(kind.role()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViewerKind.class)));
  }
}
