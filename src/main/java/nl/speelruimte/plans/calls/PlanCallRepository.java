package nl.speelruimte.plans.calls;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores calls. */
interface PlanCallRepository extends JpaRepository<PlanCall, UUID> {

  Optional<PlanCall> findByRequest(UUID request);

  /** Held until the transaction ends, so that what happens to one call follows each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT c FROM PlanCall c WHERE c.id = :id")
  Optional<PlanCall> hold(UUID id);
}
