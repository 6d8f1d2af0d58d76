package nl.speelruimte.improvement;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to list; null asks for all.
 *
 * @param text a part of the code, the title, the owner or the origin
 * @param withEnded also those that were closed, cancelled or merged
 */
public record ActionFilter(
    String text,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable ActionStatus status,
    @Nullable Integer year,
    boolean withEnded) {

  public static final ActionFilter OPEN = new ActionFilter("", null, null, null, null, false);
  public static final ActionFilter ALL = new ActionFilter("", null, null, null, null, true);

  public static ActionFilter of(ProviderId provider) {
    return new ActionFilter("", provider, null, null, null, true);
  }
}
