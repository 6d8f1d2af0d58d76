package nl.speelruimte.contracting.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.RuleBroken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that was agreed to reach; it holds only with a baseline. */
@Entity
@Table(name = "contracting_target")
class Target {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private @Nullable Integer contractId;
  private @Nullable Integer lotId;
  private @Nullable Integer providerId;
  private @Nullable Integer municipalityId;
  private @Nullable String indicatorCode;
  private String indicatorName;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(2)")
  private TargetOperator operator;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(6)")
  private TargetUnit unit;

  @Column(precision = 18, scale = 4)
  private @Nullable BigDecimal baseline;

  private @Nullable LocalDate baselineOn;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;
  private @Nullable UUID documentId;
  private @Nullable String documentName;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private TargetStatus status = TargetStatus.CONCEPT;

  private Instant createdAt;
  private String createdBy;
  private Instant updatedAt;
  private String updatedBy;

  protected Target() {}

  Target(CheckedTarget wanted, String actor, Instant at) {
    switch (wanted.about().subject()) {
      case CONTRACT -> contractId = wanted.about().id();
      case LOT -> lotId = wanted.about().id();
      case PROVIDER -> providerId = wanted.about().id();
      case MUNICIPALITY -> municipalityId = wanted.about().id();
    }
    createdAt = at;
    createdBy = actor;
    change(wanted, actor, at);
  }

  /** A target that holds keeps a baseline; one that waited for it holds from now on. */
  void change(CheckedTarget wanted, String actor, Instant at) {
    if (status == TargetStatus.WITHDRAWN) {
      throw new RuleBroken("contracting.target-rule.withdrawn");
    }
    if (status == TargetStatus.ACTIVE && wanted.baseline() == null) {
      throw RuleBroken.at("baseline", "contracting.target-rule.baseline-needed");
    }
    indicatorCode = wanted.indicatorCode();
    indicatorName = wanted.indicatorName();
    operator = wanted.operator();
    unit = wanted.unit();
    baseline = wanted.baseline();
    baselineOn = wanted.baselineOn();
    validFrom = wanted.start();
    validTo = wanted.due();
    source = wanted.source();
    if (status == TargetStatus.NO_BASELINE && baseline != null) {
      become(TargetStatus.ACTIVE);
    }
    touched(actor, at);
  }

  /** The document in which it was agreed. */
  void agreedIn(Attachment document) {
    documentId = document.id();
    documentName = document.name();
  }

  /** Agreed from now on: it holds, or waits for its baseline. */
  void adopt(String actor, Instant at) {
    become(baseline == null ? TargetStatus.NO_BASELINE : TargetStatus.ACTIVE);
    touched(actor, at);
  }

  /** The baseline of a target that waited for it. */
  void measured(BigDecimal value, LocalDate on, String actor, Instant at) {
    if (status != TargetStatus.NO_BASELINE) {
      throw new RuleBroken("contracting.target-rule.step");
    }
    baseline = value;
    baselineOn = on;
    become(TargetStatus.ACTIVE);
    touched(actor, at);
  }

  void withdraw(String actor, Instant at) {
    become(TargetStatus.WITHDRAWN);
    touched(actor, at);
  }

  private void become(TargetStatus next) {
    if (!status.mayBecome(next)) {
      throw new RuleBroken("contracting.target-rule.step");
    }
    status = next;
  }

  private void touched(String actor, Instant at) {
    updatedAt = at;
    updatedBy = actor;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }
}
