package nl.speelruimte.plans.calls;

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
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanReach;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What is asked, and until when: what the entries of the call have made of it. */
@Entity
@Table(name = "plans_call")
class PlanCall {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID request;
  private int year;
  private String title;

  @Column(columnDefinition = "text")
  private String guidance;

  private boolean genericAllowed;
  private boolean spacesAllowed;
  private LocalDate dueOn;
  private UUID frameworkVersionId;
  private @Nullable UUID templateId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private CallState state;

  private int entries;
  private @Nullable LocalDate remindedOn;
  private LocalDateTime openedAt;
  private String openedBy;

  protected PlanCall() {}

  PlanCall(CheckedCall asked, String by, Instant now) {
    request = asked.request();
    year = asked.year();
    title = asked.title();
    guidance = asked.guidance();
    genericAllowed = asked.generic();
    spacesAllowed = asked.spaces();
    dueOn = asked.due();
    frameworkVersionId = asked.framework().value();
    templateId = asked.template() == null ? null : asked.template().value();
    state = CallState.OPEN;
    openedAt = Moments.stored(now);
    openedBy = by;
  }

  /** Ends it one way or the other; nothing can follow. */
  void end(CallState as) {
    mustBeOpen();
    state = as;
  }

  void moveDue(LocalDate to) {
    mustBeOpen();
    dueOn = to;
  }

  /** Once a day, whoever asks. */
  void remind(LocalDate today) {
    mustBeOpen();
    if (today.equals(remindedOn)) {
      throw new RuleBroken("plans.call.rule.reminded-today");
    }
    remindedOn = today;
  }

  /** The number of its next entry; with each the call is another one for whoever looks at it. */
  int nextEntry() {
    return ++entries;
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("plans.call.changed");
    }
  }

  void mustBeOpen() {
    if (state != CallState.OPEN) {
      throw new RuleBroken("plans.call.rule.over");
    }
  }

  CallId id() {
    return new CallId(id);
  }

  /** How the trail names it. */
  Subject subject() {
    return CallRow.subject(id());
  }

  int year() {
    return year;
  }

  String title() {
    return title;
  }

  LocalDate due() {
    return dueOn;
  }

  /** The name of whoever asks. */
  String openedBy() {
    return openedBy;
  }

  CallState state() {
    return state;
  }

  boolean allows(PlanReach reach) {
    return switch (reach) {
      case GENERIC -> genericAllowed;
      case SPACES -> spacesAllowed;
    };
  }

  boolean isOpen() {
    return state == CallState.OPEN;
  }
}
