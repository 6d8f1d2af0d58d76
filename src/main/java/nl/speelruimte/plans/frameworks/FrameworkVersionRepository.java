package nl.speelruimte.plans.frameworks;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Stores versions of frameworks. */
interface FrameworkVersionRepository extends JpaRepository<FrameworkVersion, UUID> {

  /** Holds it until the end of the transaction: the second of two people waits here, and is told. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<FrameworkVersion> findHeldById(UUID id);
}
