package nl.speelruimte.contracting.targets;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores targets. */
interface TargetRepository extends JpaRepository<Target, UUID> {}
