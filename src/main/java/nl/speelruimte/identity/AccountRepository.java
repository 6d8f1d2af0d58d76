package nl.speelruimte.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores accounts. */
interface AccountRepository extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findByUserName(String userName);

  long count();
}
