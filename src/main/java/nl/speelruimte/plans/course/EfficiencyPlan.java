package nl.speelruimte.plans.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A plan and where it stands: what its steps have made of it. */
@Entity
@Table(name = "plans_plan")
class EfficiencyPlan {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID request;
  private @Nullable UUID callId;
  private int providerId;
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private PlanReach reach;

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  private PlanState state;

  private LocalDateTime stateSince;
  private @Nullable LocalDate submittedOn;
  private @Nullable Integer currentVersion;
  private @Nullable Integer workingVersion;
  private @Nullable Integer pendingVersion;
  private @Nullable Integer approvedVersion;

  protected EfficiencyPlan() {}

  EfficiencyPlan(NewPlan begun, Instant now) {
    request = begun.request();
    callId = begun.call();
    providerId = begun.provider().value();
    year = begun.year();
    reach = begun.reach();
    title = begun.title();
    state = PlanState.DRAFT;
    stateSince = Moments.stored(now);
    workingVersion = 1;
  }

  /**
   * Goes where the move leads.
   *
   * @param last the highest number of a version so far
   * @return the number of the version that the step is about
   */
  int take(PlanMove move, int last, LocalDate today, Instant now) {
    if (!move.leadsFrom(state)) {
      throw new RuleBroken("plans.rule.not-now", new RuleBroken.Words("plans.plan-state." + state, List.of()));
    }
    var about = versions(move, last, today);
    if (state != move.to()) {
      state = move.to();
      stateSince = Moments.stored(now);
    }
    return about;
  }

  private int versions(PlanMove move, int last, LocalDate today) {
    return switch (move) {
      case BEGIN -> throw new IllegalStateException("A plan is begun once");
      case SUBMIT -> {
        currentVersion = required(workingVersion, "plans.rule.nothing-written");
        workingVersion = null;
        submittedOn = today;
        yield currentVersion;
      }
      case RETURN -> {
        workingVersion = last + 1;
        yield currentVersion;
      }
      case WITHDRAW, OPEN_ROUND, REJECT, START, CLOSE -> currentVersion;
      case APPROVE, APPROVE_PARTLY -> approvedVersion = currentVersion;
      case BEGIN_ADJUSTMENT -> {
        if (workingVersion != null || pendingVersion != null) {
          throw new RuleBroken("plans.rule.adjusted-already");
        }
        yield workingVersion = last + 1;
      }
      case DROP_ADJUSTMENT -> {
        var dropped = required(workingVersion, "plans.rule.nothing-written");
        workingVersion = null;
        yield dropped;
      }
      case HAND_IN_ADJUSTMENT -> {
        pendingVersion = required(workingVersion, "plans.rule.nothing-written");
        workingVersion = null;
        yield pendingVersion;
      }
      case AGREE_ADJUSTMENT -> {
        currentVersion = required(pendingVersion, "plans.rule.nothing-handed-in");
        approvedVersion = currentVersion;
        pendingVersion = null;
        yield currentVersion;
      }
      case REFUSE_ADJUSTMENT -> {
        var refused = required(pendingVersion, "plans.rule.nothing-handed-in");
        pendingVersion = null;
        yield refused;
      }
      case EVALUATE -> {
        if (pendingVersion != null) {
          throw new RuleBroken("plans.rule.answer-first");
        }
        workingVersion = null;
        yield currentVersion;
      }
    };
  }

  private static int required(@Nullable Integer number, String why) {
    if (number == null) {
      throw new RuleBroken(why);
    }
    return number;
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("plans.changed.plan");
    }
  }

  void rename(String to) {
    title = to;
  }

  PlanId id() {
    return new PlanId(id);
  }

  ProviderId provider() {
    return new ProviderId(providerId);
  }

  int year() {
    return year;
  }

  String title() {
    return title;
  }

  PlanState state() {
    return state;
  }
}
