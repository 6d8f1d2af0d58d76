package nl.speelruimte.attention;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which points to list; null asks for all.
 *
 * @param kind the kind, or the module with its dot to have all of that module: {@code spending.}
 * @param withResolved also those that have been dealt with
 */
public record AttentionFilter(
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable String kind,
    boolean withResolved) {

  public static final AttentionFilter OPEN = new AttentionFilter(null, null, null, false);

  public static AttentionFilter of(ProviderId provider) {
    return new AttentionFilter(provider, null, null, false);
  }
}
