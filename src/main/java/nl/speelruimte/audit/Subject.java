package nl.speelruimte.audit;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * The item something is about.
 *
 * @param kind what sort of thing it is, as the text key of its name: {@code contracting.contract}
 * @param id its number or UUID
 * @param provider the provider it belongs to; null when it belongs to none
 * @param municipality the municipality it belongs to; null when it belongs to none or to several
 * @param keptFromProvider whether no provider may know of it, not even the one it is about
 */
public record Subject(String kind, String id, @Nullable ProviderId provider, @Nullable MunicipalityId municipality,
    boolean keptFromProvider) {

  /** An item that belongs to no provider and no municipality, or to several of them. */
  public static Subject of(String kind, Object id) {
    return new Subject(kind, id.toString(), null, null, false);
  }

  /** The same item, known to belong to this provider. */
  public Subject of(@Nullable ProviderId owner) {
    return new Subject(kind, id, owner, municipality, keptFromProvider);
  }

  /** The same item, known to belong to this municipality. */
  public Subject at(@Nullable MunicipalityId place) {
    return new Subject(kind, id, provider, place, keptFromProvider);
  }

  /** The same item, of which no provider may know: its lines in the trail are for the others alone. */
  public Subject behindTheProvider() {
    return new Subject(kind, id, provider, municipality, true);
  }
}
