package nl.speelruimte.attention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attention point in a list.
 *
 * @param figures the arguments of the texts, with the types they were raised with
 * @param providerName null when it belongs to no provider
 * @param municipalityName null when it belongs to no municipality, or to several
 * @param due until when it waits; null when no day is set
 * @param askedBy who asks for it; null when nobody in particular does
 * @param lastSeen when it was last found to be so; its figures are of that moment
 */
public record PointRow(
    UUID id,
    String kind,
    Severity severity,
    String whyKey,
    List<Object> figures,
    @Nullable String providerName,
    @Nullable String municipalityName,
    Instant firstSeen,
    Instant lastSeen,
    @Nullable Instant resolved,
    String route,
    @Nullable Due due,
    @Nullable String askedBy) {

  public boolean isResolved() {
    return resolved != null;
  }

  /** The text key of the short name of what is the matter. */
  public String titleKey() {
    return whyKey + ".title";
  }
}
