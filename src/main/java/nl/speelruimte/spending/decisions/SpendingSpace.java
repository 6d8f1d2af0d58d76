package nl.speelruimte.spending.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceDraft.Rules;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The ceiling of a provider at a municipality in a year; its amount is the decision and what followed it. */
@Entity
@Table(name = "spending_space")
class SpendingSpace {

  private static final String BY_MUNICIPALITY = "MUNICIPALITY";

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private int contractId;
  private int providerId;
  private int municipalityId;
  private int year;
  private String lotKey;
  private @Nullable Integer lotId;
  private LocalDate periodStart;
  private LocalDate periodEnd;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private SpaceStatus status;

  private String monitoredBy = BY_MUNICIPALITY;
  private int signalPct;
  private boolean crisisExcluded;
  private long amountCent;
  private Instant createdAt;
  private String createdBy;
  private Instant updatedAt;
  private String updatedBy;

  protected SpendingSpace() {}

  /**
   * A space that was decided; without a lot it is for the whole contract.
   *
   * @param usualNoticePct the share that calls for the notice when the space has none of its own
   */
  SpendingSpace(SpaceKey key, Period period, Money decided, Rules rules, int usualNoticePct) {
    if (decided.isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-negative");
    }
    contractId = key.contract();
    providerId = key.pair().provider().value();
    municipalityId = key.pair().municipality().value();
    year = key.pair().year();
    lotKey = key.lotKey();
    lotId = key.lot() == null ? null : key.lot().value();
    periodStart = period.from();
    periodEnd = period.to();
    status = SpaceStatus.DECIDED;
    amountCent = decided.cents();
    signalPct = Objects.requireNonNullElse(rules.noticePct(), usualNoticePct);
    crisisExcluded = Objects.requireNonNullElse(rules.crisisExcluded(), true);
  }

  /** Whether it has these rules, as far as they are said. */
  boolean follows(Rules rules) {
    return Objects.requireNonNullElse(rules.noticePct(), signalPct) == signalPct
        && Objects.requireNonNullElse(rules.crisisExcluded(), crisisExcluded) == crisisExcluded;
  }

  void createdBy(String actor, Instant at) {
    createdBy = actor;
    createdAt = at;
    updatedBy = actor;
    updatedAt = at;
  }

  /** Raises or lowers the amount, which never falls below nothing. */
  void adjust(Money by, String actor, Instant at) {
    requireRoom(by);
    amountCent = amount().plus(by).cents();
    updatedBy = actor;
    updatedAt = at;
  }

  /** @throws RuleBroken when that would bring it below nothing */
  void requireRoom(Money by) {
    if (amount().plus(by).isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-below-nothing", amount());
    }
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  Money amount() {
    return Money.ofCents(amountCent);
  }
}
