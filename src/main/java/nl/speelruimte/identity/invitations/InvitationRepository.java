package nl.speelruimte.identity.invitations;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores invitations. */
interface InvitationRepository extends JpaRepository<Invitation, UUID> {

  Optional<Invitation> findByTokenHash(String tokenHash);

  /** Whose it is; it stays as it was while one waits for the account. */
  @Query("select invitation.accountId from Invitation invitation where invitation.tokenHash = :tokenHash")
  Optional<UUID> accountOf(String tokenHash);

  /** Two who use the same link at once wait for one another. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select invitation from Invitation invitation where invitation.tokenHash = :tokenHash")
  Optional<Invitation> holdByTokenHash(String tokenHash);

  List<Invitation> findByAccountId(UUID accountId);
}
