package nl.speelruimte.plans.frameworks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.annotations.UuidGenerator;

/** A framework: the line of its versions. */
@Entity
@Table(name = "plans_framework")
class AssessmentFramework {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID request;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private FrameworkPurpose purpose;

  private Instant madeAt;
  private String madeBy;

  protected AssessmentFramework() {}

  AssessmentFramework(UUID request, FrameworkPurpose purpose, Viewer by, Instant at) {
    this.request = request;
    this.purpose = purpose;
    madeAt = at;
    madeBy = by.name();
  }

  FrameworkId id() {
    return new FrameworkId(id);
  }
}
