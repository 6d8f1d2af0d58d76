package nl.speelruimte.plans.frameworks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores frameworks. */
interface AssessmentFrameworkRepository extends JpaRepository<AssessmentFramework, UUID> {

  Optional<AssessmentFramework> findByRequest(UUID request);
}
