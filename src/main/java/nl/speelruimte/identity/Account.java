package nl.speelruimte.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. */
@Entity
@Table(name = "identity_account")
class Account {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  @Column(unique = true)
  private @Nullable String subject;

  private String userName;
  private @Nullable String passwordHash;
  private String displayName;
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  private OrganisationKind organisationKind;

  private @Nullable Integer organisationId;
  private boolean active = true;
  private boolean demo;
  private Instant createdAt;
  private Instant updatedAt;

  protected Account() {}

  /** An account that signs in by OpenID Connect as soon as its subject is known, or in the demo by a password. */
  Account(NewAccount wanted, Instant now) {
    userName = wanted.userName();
    displayName = wanted.displayName();
    email = wanted.email();
    subject = wanted.subject();
    organisationKind = wanted.organisationKind();
    organisationId = wanted.organisationId();
    createdAt = now;
    updatedAt = now;
  }

  /** Makes this a demo account with this password. */
  void openForDemo(String hash, Instant now) {
    demo = true;
    passwordHash = hash;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }
}
