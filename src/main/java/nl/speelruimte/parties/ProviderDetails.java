package nl.speelruimte.parties;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** What the register knows of one provider. */
public record ProviderDetails(
    ProviderId id,
    String agbCode,
    @Nullable String kvkNr,
    String name,
    @Nullable String parentName,
    @Nullable String parentKvkNr,
    ProviderStatus status,
    List<SiteRow> sites,
    List<ContactRow> contacts,
    Set<ProviderAction> may) {

  /** How the trail names this provider. */
  public static Subject subject(ProviderId id) {
    return Subject.of("parties.provider", id).of(id);
  }
}
