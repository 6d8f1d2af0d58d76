package nl.speelruimte.identity;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores role grants. */
interface RoleGrantRepository extends Repository<RoleGrant, UUID> {

  RoleGrant save(RoleGrant grant);

  boolean existsByAccountId(UUID accountId);
}
