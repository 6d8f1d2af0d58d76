package nl.speelruimte.demo;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.stereotype.Component;

/** Who acts in the story of the demo; those who have an account in it act under its name. */
@Component
public class DemoPeople {

  public static final Viewer MANAGER = new Viewer(null, "Marit Zandstra", "Servicebureau", Role.BUREAU_MANAGER,
      new AccessScope.WholeRegion(), "demo");
  private final PartyDirectory parties;

  DemoPeople(PartyDirectory parties) {
    this.parties = parties;
  }

  public Optional<ProviderId> id(int provider) {
    return parties.of(MANAGER).provider(Roster.agb(provider));
  }

  public Optional<MunicipalityId> id(String municipality) {
    return parties.of(MANAGER).municipality(municipality);
  }

  public String nameOf(MunicipalityId municipality) {
    return parties.of(MANAGER).nameOf(municipality);
  }

  /** The contract manager of a provider that is there. */
  public Viewer of(int provider) {
    var name = switch (provider) {
      case Roster.FILLING -> "Noor Hagedoorn";
      case Roster.OVER -> "Jonas Kerkhof";
      default -> "Contractbeheer";
    };
    return new Viewer(null, name, Roster.name(provider), Role.PROVIDER_MANAGER,
        new AccessScope.OfProvider(id(provider).orElseThrow()), "demo");
  }

  /** The contract manager of a municipality that is there. */
  public Viewer of(MunicipalityId municipality) {
    return new Viewer(null, "Ilse Waterman", nameOf(municipality), Role.MUNICIPAL_MANAGER,
        new AccessScope.Municipal(municipality, List.of()), "demo");
  }
}
