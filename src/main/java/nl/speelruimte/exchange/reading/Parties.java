package nl.speelruimte.exchange.reading;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** Who is meant by the codes of a message. */
public interface Parties {

  /** The municipality with this CBS code of four digits, or null when the region does not know it. */
  @Nullable MunicipalityId municipality(String cbs);

  /** The provider with this AGB code of eight digits, or null when the region does not know it. */
  @Nullable ProviderId provider(String agb);
}
