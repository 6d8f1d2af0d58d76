package nl.speelruimte.identity.reach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A role to be granted and its reach; a role fits only the reach of its own kind of organisation. */
@Embeddable
public record GrantDraft(
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") Role role,
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") ScopeType scopeType,
    @Nullable Integer scopeId) {

  public GrantDraft {
    if (!fits(role, scopeType)) {
      throw new IllegalArgumentException(role + " is not held for a " + scopeType);
    }
  }

  /** Whether a role can be held for that reach at all. */
  public static boolean fits(Role role, ScopeType scopeType) {
    return switch (scopeType) {
      case REGION -> role.isBureau() || role == Role.AUDITOR;
      case MUNICIPALITY, GROUP -> role.isMunicipal();
      case PROVIDER -> role.isProvider();
    };
  }
}
