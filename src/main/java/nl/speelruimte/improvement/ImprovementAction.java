package nl.speelruimte.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What an action is, and where its entries have brought it. */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID request;
  private String originKind;
  private String originGroup;
  private String originId;
  private String originTitle;
  private String originRoute;
  private int providerId;
  private int year;
  private String code;
  private String title;
  private String text;
  private String category;
  private String ownerName;
  private String ownerOrganisation;
  private @Nullable String indicatorCode;
  private @Nullable String measuredBy;
  private LocalDate startsOn;
  private LocalDate dueOn;
  private @Nullable LocalDate expectedOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private ActionStatus status = ActionStatus.PREPARING;

  private @Nullable UUID mergedInto;
  private int promiseNumber = 1;
  private @Nullable LocalDate reviewOn;
  private @Nullable LocalDate awaitedOn;
  private @Nullable LocalDate endedOn;
  private LocalDate adoptedOn;
  private String adoptedBy;

  protected ImprovementAction() {}

  ImprovementAction(CheckedAction agreed, String code, LocalDate today, String by) {
    var draft = agreed.draft();
    request = draft.request();
    originKind = draft.origin().kind();
    originGroup = draft.origin().group();
    originId = draft.origin().id();
    originTitle = draft.origin().title();
    originRoute = draft.origin().route();
    providerId = draft.provider().value();
    year = draft.year();
    this.code = code;
    title = agreed.title();
    text = agreed.text();
    category = agreed.category();
    ownerName = agreed.ownerName();
    ownerOrganisation = agreed.ownerOrganisation();
    indicatorCode = agreed.indicatorCode();
    measuredBy = agreed.measuredBy();
    startsOn = agreed.startsOn();
    dueOn = agreed.dueOn();
    reviewOn = agreed.reviewOn();
    adoptedOn = today;
    adoptedBy = by;
    await();
  }

  /** Goes where the move leads. */
  void make(CheckedMove wanted, LocalDate today) {
    if (!wanted.move().leavesFrom(status)) {
      throw new RuleBroken("improvement.rule.step");
    }
    status = wanted.move().to();
    expectedOn = wanted.move().day() == ActionMove.Day.AHEAD ? wanted.day() : null;
    mergedInto = wanted.into() == null ? null : wanted.into().value();
    if (!status.isOpen()) {
      reviewOn = null;
      endedOn = today;
    }
    await();
  }

  /** Another promise holds from now on, and with it perhaps another day. */
  void promised(int number, @Nullable LocalDate due) {
    mustBeOpen();
    if (due != null && due.isBefore(startsOn)) {
      throw RuleBroken.at("dueOn", "improvement.rule.due-early", startsOn);
    }
    promiseNumber = number;
    dueOn = due == null ? dueOn : due;
    await();
  }

  /** The next review moment is on another day. */
  void review(LocalDate next) {
    mustBeOpen();
    reviewOn = next;
  }

  private void mustBeOpen() {
    if (!status.isOpen()) {
      throw new RuleBroken("improvement.rule.ended");
    }
  }

  /** By when something is to happen, as it stands now. */
  private void await() {
    awaitedOn = switch (status) {
      case PREPARING -> startsOn;
      case IN_PROGRESS -> dueOn;
      case DELAYED, POSTPONED -> expectedOn;
      case DELIVERED, CLOSED, MERGED, CANCELLED -> null;
    };
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("improvement.changed.action");
    }
  }

  ActionId id() {
    return new ActionId(id);
  }

  ProviderId provider() {
    return new ProviderId(providerId);
  }

  ActionStatus status() {
    return status;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  @Nullable LocalDate expectedOn() {
    return expectedOn;
  }

  LocalDate adoptedOn() {
    return adoptedOn;
  }

  @Nullable LocalDate reviewOn() {
    return reviewOn;
  }

  @Nullable LocalDate awaitedOn() {
    return awaitedOn;
  }

  int promiseNumber() {
    return promiseNumber;
  }
}
