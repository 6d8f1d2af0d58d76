package nl.speelruimte.identity.people;

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
import nl.speelruimte.kernel.RuleBroken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who may sign in, from the invitation until long after leaving: what somebody did stays theirs. */
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
  private @Nullable Instant acceptedAt;
  private @Nullable LocalDate leftOn;
  private @Nullable Instant leftAt;
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
    acceptedAt = now;
    createdAt = now;
    updatedAt = now;
  }

  /** Nobody signs in to it until the invitation was accepted; for somebody who comes back it begins anew. */
  void invite(String name, Instant now) {
    displayName = name;
    active = false;
    acceptedAt = null;
    leftOn = null;
    leftAt = null;
    passwordHash = null;
    subject = null;
    updatedAt = now;
  }

  /** The invitation was accepted: from now on one signs in with this password. */
  void acceptWithPassword(String hash, Instant now) {
    accept(now);
    passwordHash = hash;
  }

  /** The invitation was accepted: from now on one signs in as this subject of the OpenID provider. */
  void acceptAs(@Nullable String knownAs, Instant now) {
    accept(now);
    subject = knownAs;
  }

  private void accept(Instant now) {
    if (acceptedAt != null || leftOn != null) {
      throw new IllegalStateException("Accepted already, or gone");
    }
    active = true;
    acceptedAt = now;
    updatedAt = now;
  }

  /** Makes this a demo account with this password. */
  void openForDemo(String hash, Instant now) {
    demo = true;
    passwordHash = hash;
    updatedAt = now;
  }

  void block(LocalDate today, Instant now) {
    require(PersonStatus.ACTIVE, today);
    active = false;
    updatedAt = now;
  }

  void unblock(LocalDate today, Instant now) {
    require(PersonStatus.BLOCKED, today);
    active = true;
    updatedAt = now;
  }

  /** The last day was known already, or is now; when it was reported first is kept, or stays unknown. */
  void leave(LocalDate lastDay, LocalDate today, Instant now) {
    if (status(today) == PersonStatus.LEFT) {
      throw new RuleBroken("identity.rule.status");
    }
    leftAt = leftOn == null ? now : leftAt;
    leftOn = lastDay;
    updatedAt = now;
  }

  /**
   * It was said too early, or of the wrong person.
   *
   * @return when it was reported first; null when that was not kept
   */
  @Nullable Instant stay(LocalDate today, Instant now) {
    if (leftOn == null || leftOn.isBefore(today)) {
      throw new RuleBroken("identity.rule.not-leaving");
    }
    var since = leftAt;
    leftOn = null;
    leftAt = null;
    updatedAt = now;
    return since;
  }

  /** The name and the address as they should have been; who signs in with the address signs in with the new one. */
  void correct(PersonData right, LocalDate today, Instant now) {
    if (status(today) == PersonStatus.LEFT) {
      throw new RuleBroken("identity.rule.status");
    }
    if (!demo && userName.equalsIgnoreCase(email)) {
      userName = right.email();
    }
    displayName = right.name();
    email = right.email();
    updatedAt = now;
  }

  private void require(PersonStatus wanted, LocalDate today) {
    if (status(today) != wanted) {
      throw new RuleBroken("identity.rule.status");
    }
  }

  PersonStatus status(LocalDate today) {
    return PersonStatus.of(active, acceptedAt != null, leftOn, today);
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  String displayName() {
    return displayName;
  }

  String email() {
    return email;
  }

  Organisation organisation() {
    return new Organisation(organisationKind, organisationId);
  }

  @Nullable LocalDate leftOn() {
    return leftOn;
  }

  @Nullable Instant leftAt() {
    return leftAt;
  }
}
