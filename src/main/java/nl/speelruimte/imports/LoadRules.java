package nl.speelruimte.imports;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;

/** Who may see and do what with batches and their lines. */
final class LoadRules {

  private LoadRules() {}

  static boolean isLoader(Viewer viewer) {
    return viewer.isBureauOrPortal();
  }

  static void requireLoader(Viewer viewer) {
    if (!isLoader(viewer)) {
      throw new RuleBroken("imports.rule.not-allowed");
    }
  }

  static void requirePortal(Viewer viewer) {
    if (viewer.role() != Role.SYSTEM) {
      throw new RuleBroken("imports.rule.not-allowed");
    }
  }

  /**
   * The bureau and the auditor see all; a municipality or provider what is wholly or by line its own.
   *
   * @param table alias of the table with the columns of the parties
   * @param receivedAt when the batch came in, for what is granted for a period
   */
  static Restriction visibleTo(AccessScope scope, String table, String receivedAt) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, table + ".municipality_id", "DATE(" + receivedAt + ")");
      case AccessScope.OfProvider(var provider) ->
          Restriction.where(table + ".provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
