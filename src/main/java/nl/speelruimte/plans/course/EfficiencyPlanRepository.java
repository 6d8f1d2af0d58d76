package nl.speelruimte.plans.course;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores where plans stand. */
interface EfficiencyPlanRepository extends JpaRepository<EfficiencyPlan, UUID> {

  Optional<EfficiencyPlan> findByRequest(UUID request);

  /** Held until the transaction ends, so that two steps of one plan follow each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT p FROM EfficiencyPlan p WHERE p.id = :id")
  Optional<EfficiencyPlan> hold(UUID id);
}
