package nl.speelruimte.spending.stops;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which stops to list; null asks for all.
 *
 * @param running only those that hold today or wait for an answer
 */
public record StopFilter(
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable StopGround ground,
    boolean running) {

  public static final StopFilter ALL = new StopFilter(null, null, null, false);

  public static StopFilter of(ProviderId provider) {
    return new StopFilter(provider, null, null, false);
  }
}
