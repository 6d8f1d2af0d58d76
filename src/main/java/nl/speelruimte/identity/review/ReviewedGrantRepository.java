package nl.speelruimte.identity.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores what is said of each role in a round. */
interface ReviewedGrantRepository extends JpaRepository<ReviewedGrant, UUID> {}
