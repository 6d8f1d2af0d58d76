package nl.speelruimte.identity.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
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

  @Embedded
  private GrantDraft draft;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private Instant createdAt;

  protected RoleGrant() {}

  RoleGrant(UUID accountId, GrantDraft draft, LocalDate from, @Nullable LocalDate to, Instant now) {
    this.accountId = accountId;
    this.draft = draft;
    validFrom = from;
    validTo = to;
    createdAt = now;
  }

  /**
   * Gives it another period: what has passed is not told otherwise, so a first day in the past stays, and the last day
   * is today or later.
   */
  void change(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (isOver(today)) {
      throw new RuleBroken("identity.rule.grant-over");
    }
    if (!from.equals(validFrom) && (validFrom.isBefore(today) || from.isBefore(today))) {
      throw RuleBroken.at("from", "identity.rule.from-passed", validFrom);
    }
    GrantRules.checkPeriod(from, to, today.isAfter(from) ? from : today);
    if (to != null && to.isBefore(today)) {
      throw RuleBroken.at("to", "identity.rule.to-passed");
    }
    validFrom = from;
    validTo = to;
  }

  /** Whether it lasts no longer than this day anyhow. */
  boolean endsBy(LocalDate day) {
    return validTo != null && !validTo.isAfter(day);
  }

  /** Whether it lasts at least until this day; null for always. */
  boolean lastsUntil(@Nullable LocalDate day) {
    return validTo == null || day != null && !validTo.isBefore(day);
  }

  boolean isOver(LocalDate today) {
    return validTo != null && validTo.isBefore(today);
  }

  boolean beginsAfter(LocalDate day) {
    return validFrom.isAfter(day);
  }

  /** Ends with this day, on which it still runs. */
  void end(LocalDate lastDay) {
    if (validFrom.isAfter(lastDay)) {
      throw new IllegalArgumentException("It begins later; withdraw it");
    }
    validTo = lastDay;
  }

  /** It does not end because somebody leaves after all. */
  void lastAgain(@Nullable LocalDate to) {
    validTo = to;
  }

  boolean isSame(GrantDraft other) {
    return draft.equals(other);
  }

  GrantDraft draft() {
    return draft;
  }

  Period period() {
    return Period.between(validFrom, validTo);
  }

  boolean administersRegion() {
    return draft.role() == Role.BUREAU_ADMIN && draft.scopeType() == ScopeType.REGION;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }
}
