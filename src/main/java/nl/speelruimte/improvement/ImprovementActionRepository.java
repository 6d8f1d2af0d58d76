package nl.speelruimte.improvement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores improvement actions. */
interface ImprovementActionRepository extends JpaRepository<ImprovementAction, UUID> {

  /** Held until the transaction ends, so that what is decided about it holds then. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT a FROM ImprovementAction a WHERE a.id = :id")
  Optional<ImprovementAction> hold(UUID id);

  Optional<ImprovementAction> findByRequest(UUID request);

  Optional<ImprovementAction> findByOriginKindAndOriginGroupAndOriginId(String kind, String group, String id);
}
