package nl.speelruimte.improvement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores improvement actions. */
interface ImprovementActionRepository extends JpaRepository<ImprovementAction, UUID> {

  Optional<ImprovementAction> findByRequest(UUID request);

  Optional<ImprovementAction> findByOriginKindAndOriginGroupAndOriginId(String kind, String group, String id);
}
