package nl.speelruimte.identity.review;

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
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A round in which an organisation says of each of its roles whether it is still needed; one at a time. */
@Entity
@Table(name = "identity_access_review")
class AccessReview {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  private OrganisationKind organisationKind;

  private @Nullable Integer organisationId;
  private LocalDate openedOn;
  private LocalDate dueOn;
  private String openedBy;
  private @Nullable Instant closedAt;
  private @Nullable String openKey;

  protected AccessReview() {}

  AccessReview(Organisation organisation, String openedBy, LocalDate today, LocalDate dueOn) {
    this.openedBy = openedBy;
    this.dueOn = dueOn;
    organisationKind = organisation.kind();
    organisationId = organisation.id();
    openedOn = today;
    openKey = organisation.key();
  }

  /** Everything was decided; another round may begin. */
  void close(Instant now) {
    if (closedAt == null) {
      closedAt = now;
      openKey = null;
    }
  }

  boolean isOverdue(LocalDate today) {
    return closedAt == null && today.isAfter(dueOn);
  }

  UUID id() {
    return id;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean isClosed() {
    return closedAt != null;
  }

  Organisation organisation() {
    return new Organisation(organisationKind, organisationId);
  }
}
