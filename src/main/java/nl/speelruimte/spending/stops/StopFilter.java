package nl.speelruimte.spending.stops;

import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which stops to list; null asks for all.
 *
 * @param running only those that hold today or wait for an answer
 * @param asOf from where one looks back; null for the stops as they are now
 */
public record StopFilter(
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable StopGround ground,
    boolean running,
    @Nullable AsOf asOf) {

  public static final StopFilter ALL = new StopFilter(null, null, null, false);

  /** The stops as they are now. */
  public StopFilter(@Nullable ProviderId provider, @Nullable MunicipalityId municipality, @Nullable StopGround ground,
      boolean running) {
    this(provider, municipality, ground, running, null);
  }

  public static StopFilter of(ProviderId provider) {
    return new StopFilter(provider, null, null, false);
  }

  public StopFilter asOf(@Nullable AsOf from) {
    return new StopFilter(provider, municipality, ground, running, from);
  }
}
