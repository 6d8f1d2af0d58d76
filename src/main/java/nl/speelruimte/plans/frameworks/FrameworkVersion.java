package nl.speelruimte.plans.frameworks;

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
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A version of a framework: written as a concept, adopted once, retired once. */
@Entity
@Table(name = "plans_framework_version")
class FrameworkVersion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID frameworkId;
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private FrameworkState state = FrameworkState.CONCEPT;

  private String name;
  private @Nullable String explanation;
  private @Nullable UUID copiedFrom;
  private Instant madeAt;
  private String madeBy;
  private Instant changedAt;
  private @Nullable LocalDate adoptedOn;
  private @Nullable Instant adoptedAt;
  private @Nullable String adoptedBy;
  private @Nullable String adoptedBecause;
  private @Nullable LocalDate retiredOn;
  private @Nullable Instant retiredAt;
  private @Nullable String retiredBy;
  private @Nullable String retiredBecause;

  protected FrameworkVersion() {}

  FrameworkVersion(FrameworkId framework, int number, @Nullable FrameworkVersionId copiedFrom, String name,
      @Nullable String explanation, Viewer by, Instant at) {
    this.frameworkId = framework.value();
    this.number = number;
    this.copiedFrom = copiedFrom == null ? null : copiedFrom.value();
    this.name = name;
    this.explanation = explanation;
    madeAt = at;
    madeBy = by.name();
    changedAt = at;
  }

  void describe(String newName, @Nullable String newExplanation, Instant at) {
    name = newName;
    explanation = newExplanation;
    touch(at);
  }

  /** Something in it changes: only a concept does. */
  void touch(Instant at) {
    mustBeConcept();
    changedAt = at;
  }

  void adopt(LocalDate on, String because, Viewer by, Instant at) {
    become(FrameworkState.ADOPTED);
    adoptedOn = on;
    adoptedAt = at;
    adoptedBy = by.name();
    adoptedBecause = because;
  }

  void retire(LocalDate on, String because, Viewer by, Instant at) {
    become(FrameworkState.RETIRED);
    retiredOn = on;
    retiredAt = at;
    retiredBy = by.name();
    retiredBecause = because;
  }

  void mustBeConcept() {
    if (state != FrameworkState.CONCEPT) {
      throw new RuleBroken("plans.framework.rule.fixed");
    }
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("plans.framework.changed.version");
    }
  }

  private void become(FrameworkState next) {
    if (!state.mayBecome(next)) {
      throw new RuleBroken("plans.framework.rule.step");
    }
    state = next;
  }

  FrameworkVersionId id() {
    return new FrameworkVersionId(id);
  }

  FrameworkState state() {
    return state;
  }
}
