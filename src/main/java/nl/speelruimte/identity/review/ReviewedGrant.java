package nl.speelruimte.identity.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A role as it was when its round was opened, and what was said of it. */
@Entity
@Table(name = "identity_reviewed_grant")
class ReviewedGrant {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID reviewId;
  private UUID grantId;
  private UUID accountId;

  @Embedded
  private GrantDraft granted;

  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private @Nullable ReviewOutcome outcome;

  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;

  protected ReviewedGrant() {}

  ReviewedGrant(UUID reviewId, UUID grantId, UUID accountId, GrantDraft granted, @Nullable LocalDate validTo) {
    this.reviewId = reviewId;
    this.grantId = grantId;
    this.accountId = accountId;
    this.granted = granted;
    this.validTo = validTo;
  }

  /** Said once; of two the second is told by whom. */
  void decide(ReviewOutcome said, String by, Instant now) {
    if (outcome != null) {
      throw new RuleBroken("identity.rule.decided-already", String.valueOf(decidedBy));
    }
    outcome = said;
    decidedBy = by;
    decidedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID reviewId() {
    return reviewId;
  }

  UUID grantId() {
    return grantId;
  }

  UUID accountId() {
    return accountId;
  }

  Role role() {
    return granted.role();
  }
}
