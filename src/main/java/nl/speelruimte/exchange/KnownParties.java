package nl.speelruimte.exchange;

import nl.speelruimte.exchange.reading.Parties;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.PartyCodes;
import org.jspecify.annotations.Nullable;

/** The parties of the region by the codes that messages use. */
record KnownParties(PartyCodes codes) implements Parties {

  @Override
  public @Nullable MunicipalityId municipality(String cbs) {
    return codes.municipality(cbs).orElse(null);
  }

  @Override
  public @Nullable ProviderId provider(String agb) {
    return codes.provider(agb).orElse(null);
  }
}
