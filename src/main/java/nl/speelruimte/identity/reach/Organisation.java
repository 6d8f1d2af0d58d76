package nl.speelruimte.identity.reach;

import java.util.Objects;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation people work for.
 *
 * @param id its number in the register; null for the service bureau
 */
public record Organisation(OrganisationKind kind, @Nullable Integer id) {

  public static final Organisation BUREAU = new Organisation(OrganisationKind.REGION, null);

  public Organisation {
    if ((kind == OrganisationKind.REGION) != (id == null)) {
      throw new IllegalArgumentException("Only the service bureau has no number: " + kind + " " + id);
    }
  }

  public static Organisation of(ProviderId provider) {
    return new Organisation(OrganisationKind.PROVIDER, provider.value());
  }

  public static Organisation of(MunicipalityId municipality) {
    return new Organisation(OrganisationKind.MUNICIPALITY, municipality.value());
  }

  /** As it stands in the address of a filter and in the key of a round; the same as the words of {@link #parse}. */
  public String key() {
    return id == null ? kind.name() : kind.name() + "-" + id;
  }

  /** @return null when the text names no organisation */
  public static @Nullable Organisation parse(String key) {
    if (key.equals(OrganisationKind.REGION.name())) {
      return BUREAU;
    }
    if (!key.matches("(PROVIDER|MUNICIPALITY)-[0-9]{1,9}")) {
      return null;
    }
    var parts = key.split("-");
    return new Organisation(OrganisationKind.valueOf(parts[0]), Integer.valueOf(parts[1]));
  }

  /** The item something is about, as one of this organisation: so that its own people find it in the trail. */
  public Subject owning(Subject subject) {
    return switch (kind) {
      case REGION -> subject;
      case MUNICIPALITY -> subject.at(new MunicipalityId(Objects.requireNonNull(id)));
      case PROVIDER -> subject.of(new ProviderId(Objects.requireNonNull(id)));
    };
  }
}
