package nl.speelruimte.escalation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores escalations. */
interface EscalationRepository extends JpaRepository<Escalation, UUID> {

  Optional<Escalation> findByRequest(UUID request);
}
