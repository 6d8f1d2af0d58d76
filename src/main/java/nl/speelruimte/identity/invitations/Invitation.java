package nl.speelruimte.identity.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An invitation that was sent to somebody; it can be taken up once, until its last day. */
@Entity
@Table(name = "identity_invitation")
class Invitation {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID accountId;

  @Column(columnDefinition = "char(64)")
  private String tokenHash;

  private Instant issuedAt;
  private String issuedBy;
  private LocalDate expiresOn;
  private @Nullable Instant usedAt;
  private @Nullable Instant withdrawnAt;

  protected Invitation() {}

  Invitation(UUID accountId, InvitationToken token, String issuedBy, Instant now, LocalDate expiresOn) {
    this.accountId = accountId;
    this.issuedBy = issuedBy;
    this.expiresOn = expiresOn;
    tokenHash = token.hash();
    issuedAt = now;
  }

  boolean isOpen(LocalDate today) {
    return usedAt == null && withdrawnAt == null && !today.isAfter(expiresOn);
  }

  /** From now on the link is worth nothing. */
  void use(LocalDate today, Instant now) {
    if (!isOpen(today)) {
      throw new IllegalStateException("Used, withdrawn or too late");
    }
    usedAt = now;
  }

  /** The link is worth nothing any more; one that was used stays used. */
  void withdraw(Instant now) {
    if (usedAt == null && withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }
}
