package nl.speelruimte.plans.frameworks;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores versions of frameworks. */
interface FrameworkVersionRepository extends JpaRepository<FrameworkVersion, UUID> {}
