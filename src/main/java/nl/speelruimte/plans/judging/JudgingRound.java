package nl.speelruimte.plans.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A round of judging: opened once, closed once, and judged by one version of a framework all along. */
@Entity
@Table(name = "plans_round")
class JudgingRound {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID planId;
  private int planVersion;
  private UUID frameworkVersionId;
  private UUID leadAccount;
  private String leadName;
  private LocalDateTime openedAt;
  private String openedBy;
  private LocalDate dueOn;
  private @Nullable LocalDateTime closedAt;
  private @Nullable String closedBy;
  private @Nullable String closeReason;

  protected JudgingRound() {}

  JudgingRound(PlanDetails plan, int planVersion, FrameworkVersionId framework, UUID lead, String leadName,
      LocalDate dueOn, String by, Instant now) {
    planId = plan.id().value();
    this.planVersion = planVersion;
    frameworkVersionId = framework.value();
    leadAccount = lead;
    this.leadName = leadName;
    this.dueOn = dueOn;
    openedAt = Moments.stored(now);
    openedBy = by;
  }

  void leadBy(UUID account, String name) {
    leadAccount = account;
    leadName = name;
  }

  /** @param reason null when everybody has finished */
  void close(String by, @Nullable String reason, Instant now) {
    mustBeOpen();
    closedAt = Moments.stored(now);
    closedBy = by;
    closeReason = reason;
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("plans.judging.changed.round");
    }
  }

  void mustBeOpen() {
    if (closedAt != null) {
      throw new RuleBroken("plans.judging.rule.closed");
    }
  }

  boolean isOpen() {
    return closedAt == null;
  }

  RoundId id() {
    return new RoundId(id);
  }
}
