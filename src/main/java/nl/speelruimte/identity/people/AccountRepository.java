package nl.speelruimte.identity.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores accounts. */
interface AccountRepository extends JpaRepository<Account, UUID> {

  Optional<Account> findByUserName(String userName);

  /** Whoever else wants to change this person waits. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select account from Account account where account.id = :id")
  Optional<Account> hold(UUID id);

  @Query("select account from Account account where account.userName = :address or account.email = :address")
  List<Account> findByAddress(String address);
}
