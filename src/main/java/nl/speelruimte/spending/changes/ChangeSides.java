package nl.speelruimte.spending.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.changes.ChangeReading.Leg;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/** Who has to agree to a change, and for whom somebody may. */
final class ChangeSides {

  /** How the tables name the provider, among the municipalities. */
  static final int PROVIDER = 0;

  private ChangeSides() {}

  /** Both sides of an adjustment; of a shift whoever pays for a leg. */
  static List<Integer> parties(EntryType type, List<Leg> legs) {
    var payers = legs.stream().map(leg -> leg.municipality().value());
    return (type == EntryType.SHIFT ? payers : Stream.concat(Stream.of(PROVIDER), payers)).distinct().toList();
  }

  /**
   * How this viewer may agree for a party; null when it may not.
   *
   * @param mandated the municipalities that mandated the bureau
   */
  static @Nullable Manner manner(Viewer viewer, int party, ProviderId provider, Set<MunicipalityId> mandated) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.role() == Role.BUREAU_MANAGER && party != PROVIDER
          && mandated.contains(new MunicipalityId(party)) ? Manner.MANDATE : null;
      case AccessScope.Municipal municipal -> viewer.role() == Role.MUNICIPAL_MANAGER
          && municipal.own().value() == party ? Manner.PORTAL : null;
      case AccessScope.OfProvider(var own) -> viewer.role() == Role.PROVIDER_MANAGER && party == PROVIDER
          && own.equals(provider) ? Manner.PORTAL : null;
      case AccessScope.Audit(), AccessScope.Nothing() -> null;
    };
  }

  /** Whether this viewer may propose a change of this space, for its own side. */
  static boolean mayPropose(Viewer viewer, ProviderId provider, MunicipalityId municipality) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.role() == Role.BUREAU_MANAGER;
      case AccessScope.Municipal municipal ->
          viewer.role() == Role.MUNICIPAL_MANAGER && municipal.own().equals(municipality);
      case AccessScope.OfProvider(var own) ->
          viewer.role() == Role.PROVIDER_MANAGER && own.equals(provider);
      case AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  /** Whether somebody with this role decides for its side. */
  static boolean manages(Viewer viewer) {
    return switch (viewer.role()) {
      case BUREAU_MANAGER, MUNICIPAL_MANAGER, PROVIDER_MANAGER -> true;
      case BUREAU_ANALYST, BUREAU_ADMIN, MUNICIPAL_READER, PROVIDER_DATA, PROVIDER_ADMIN, AUDITOR, SYSTEM -> false;
    };
  }

  /** From which side somebody proposes. */
  static Side sideOf(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.Municipal municipal -> new Side("MUNICIPALITY", municipal.own().value());
      case AccessScope.OfProvider _ -> new Side("PROVIDER", PROVIDER);
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Nothing() -> new Side("BUREAU", null);
    };
  }

  /** A side with its party; the bureau has none. */
  record Side(String name, @Nullable Integer party) {}
}
