package nl.speelruimte.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, with its reach and its period. */
@Entity
@Table(name = "identity_role_grant")
class RoleGrant {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID accountId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(30)")
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  private ScopeType scopeType;

  private @Nullable Integer scopeId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private Instant createdAt;

  protected RoleGrant() {}

  RoleGrant(UUID accountId, GrantDraft draft, LocalDate from, Instant now) {
    this.accountId = accountId;
    role = draft.role();
    scopeType = draft.scopeType();
    scopeId = draft.scopeId();
    validFrom = from;
    createdAt = now;
  }
}
