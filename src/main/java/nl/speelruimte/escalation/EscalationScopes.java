package nl.speelruimte.escalation;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may see and do what on the ladder. In every query the escalation is named e and the notice n. */
final class EscalationScopes {

  private EscalationScopes() {}

  /**
   * A municipality sees what names it and what is for the whole region, and what names a granted one as long as all of it
   * lies in the window: what still runs only in a window that runs on too.
   * A provider sees nothing, not even of itself: what is addressed to it stands in the notices.
   */
  static Restriction escalations(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> orWholeRegion("e.municipality_id", Restriction.municipal(municipal,
          "e.municipality_id", "e.opened_on", "COALESCE(e.closed_on, '9999-12-31')"));
      case AccessScope.OfProvider _, AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** A notice is for the provider it addresses, and for whoever sees the escalation behind it. */
  static Restriction notices(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> orWholeRegion("n.municipality_id",
          Restriction.municipal(municipal, "n.municipality_id", "n.sent_on"));
      case AccessScope.OfProvider(var own) ->
          Restriction.where("n.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static Restriction orWholeRegion(String column, Restriction own) {
    return new Restriction(column + " IS NULL OR " + own.sql(), own.parameters());
  }

  /** Whether this viewer may begin an escalation for this municipality, or without one for the whole region. */
  static boolean mayOpen(Viewer viewer, @Nullable MunicipalityId municipality) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.role() == Role.BUREAU_MANAGER;
      case AccessScope.Municipal municipal ->
          viewer.role() == Role.MUNICIPAL_MANAGER && municipal.own().equals(municipality);
      case AccessScope.OfProvider _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  /** Whoever could have begun it may go on with it, as long as it runs. */
  static Set<EscalationAction> may(Viewer viewer, @Nullable MunicipalityId municipality, boolean open) {
    return open && mayOpen(viewer, municipality)
        ? EnumSet.allOf(EscalationAction.class)
        : EnumSet.noneOf(EscalationAction.class);
  }
}
