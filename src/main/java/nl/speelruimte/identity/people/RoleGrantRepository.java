package nl.speelruimte.identity.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores role grants. */
interface RoleGrantRepository extends JpaRepository<RoleGrant, UUID> {

  boolean existsByAccountId(UUID accountId);

  List<RoleGrant> findByAccountIdOrderByValidFromAscIdAsc(UUID accountId);
}
