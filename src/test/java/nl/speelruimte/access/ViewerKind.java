package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** Everybody who can sign in, as the matrix tells them apart. */
enum ViewerKind {
  BUREAU_MANAGER(Role.BUREAU_MANAGER),
  BUREAU_ANALYST(Role.BUREAU_ANALYST),
  BUREAU_ADMIN(Role.BUREAU_ADMIN),
  OWN_MUNICIPALITY(Role.MUNICIPAL_MANAGER),
  READER_OF_MUNICIPALITY(Role.MUNICIPAL_READER),
  /** Its own rows, and those of another one for 2025 alone. */
  GROUP_MEMBER(Role.MUNICIPAL_MANAGER),
  OTHER_MUNICIPALITY(Role.MUNICIPAL_MANAGER),
  OWN_PROVIDER(Role.PROVIDER_MANAGER),
  OTHER_PROVIDER(Role.PROVIDER_MANAGER),
  AUDITOR(Role.AUDITOR),
  NO_ROLE(Role.MUNICIPAL_READER),
  /** Of the bureau when they signed in, and their grant has ended since. */
  NO_LONGER_BUREAU_MANAGER(Role.BUREAU_MANAGER),
  NO_LONGER_BUREAU_ANALYST(Role.BUREAU_ANALYST),
  NO_LONGER_BUREAU_ADMIN(Role.BUREAU_ADMIN);

  static final Set<ViewerKind> WITHOUT_ROLE =
      EnumSet.of(NO_ROLE, NO_LONGER_BUREAU_MANAGER, NO_LONGER_BUREAU_ANALYST, NO_LONGER_BUREAU_ADMIN);
  static final Period WINDOW = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
  private final Role role;

  ViewerKind(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  Viewer viewer(Parties parties) {
    return new Viewer(null, "Kijker", "Organisatie", role, scope(parties), "test");
  }

  private AccessScope scope(Parties parties) {
    return switch (this) {
      case BUREAU_MANAGER, BUREAU_ANALYST, BUREAU_ADMIN -> new AccessScope.WholeRegion();
      case OWN_MUNICIPALITY, READER_OF_MUNICIPALITY -> new AccessScope.Municipal(parties.ownPlace(), List.of());
      case GROUP_MEMBER -> new AccessScope.Municipal(parties.ownPlace(),
          List.of(new AccessScope.Window(parties.grantedPlace(), WINDOW)));
      case OTHER_MUNICIPALITY -> new AccessScope.Municipal(parties.otherPlace(), List.of());
      case OWN_PROVIDER -> new AccessScope.OfProvider(parties.ownCarer());
      case OTHER_PROVIDER -> new AccessScope.OfProvider(parties.otherCarer());
      case AUDITOR -> new AccessScope.Audit();
      case NO_ROLE, NO_LONGER_BUREAU_MANAGER, NO_LONGER_BUREAU_ANALYST, NO_LONGER_BUREAU_ADMIN ->
          new AccessScope.Nothing();
    };
  }

  /** The parties the viewers belong to. */
  record Parties(MunicipalityId ownPlace, MunicipalityId otherPlace, MunicipalityId grantedPlace,
      ProviderId ownCarer, ProviderId otherCarer) {}
}
