package nl.speelruimte.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Where an escalation stands on the ladder: what its steps have made of it. */
@Entity
@Table(name = "escalation_case")
class Escalation {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Version
  private int version;

  private UUID request;
  private int providerId;
  private @Nullable Integer municipalityId;
  private @Nullable Integer contractId;
  private String reason;
  private int levelNumber;
  private boolean openNow;
  private LocalDate openedOn;
  private @Nullable LocalDate closedOn;
  private @Nullable LocalDate deadline;
  private String ownedBy;
  private String openedBy;

  protected Escalation() {}

  Escalation(EscalationDraft draft, ProviderId provider, CheckedStep signal, String by) {
    request = draft.request();
    providerId = provider.value();
    municipalityId = draft.municipality() == null ? null : draft.municipality().value();
    contractId = draft.contract() == null ? null : draft.contract().value();
    reason = signal.reason();
    levelNumber = EscalationLevel.SIGNAL.number();
    openNow = true;
    openedOn = signal.validOn();
    deadline = signal.deadline();
    ownedBy = signal.ownedBy();
    openedBy = by;
  }

  /** Goes where the step leads. */
  void take(CheckedStep step) {
    mustRun();
    if (step.kind() != CheckedStep.kind(level(), step.level())) {
      throw new IllegalStateException("A step of " + step.kind() + " does not lead from " + level() + " to " + step.level());
    }
    levelNumber = step.level().number();
    deadline = step.deadline();
    ownedBy = step.ownedBy();
  }

  /** Ends it; nothing can follow. */
  void close(LocalDate on) {
    mustRun();
    openNow = false;
    closedOn = on;
    deadline = null;
  }

  private void mustRun() {
    if (!openNow) {
      throw new RuleBroken("escalation.rule.closed");
    }
  }

  void mustBe(int shown) {
    if (version != shown) {
      throw RuleBroken.changedMeanwhile("escalation.changed.case");
    }
  }

  EscalationId id() {
    return new EscalationId(id);
  }

  ProviderId provider() {
    return new ProviderId(providerId);
  }

  @Nullable MunicipalityId municipality() {
    return municipalityId == null ? null : new MunicipalityId(municipalityId);
  }

  EscalationLevel level() {
    return EscalationLevel.of(levelNumber);
  }

  boolean isOpen() {
    return openNow;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  @Nullable LocalDate deadline() {
    return deadline;
  }

  String ownedBy() {
    return ownedBy;
  }
}
