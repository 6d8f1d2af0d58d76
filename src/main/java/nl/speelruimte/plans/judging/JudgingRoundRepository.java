package nl.speelruimte.plans.judging;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores rounds. */
interface JudgingRoundRepository extends JpaRepository<JudgingRound, UUID> {

  /** Held until the transaction ends: nobody judges while it is being closed, and the last of two to finish closes it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT r FROM JudgingRound r WHERE r.id = :id")
  Optional<JudgingRound> hold(UUID id);

  /** Gives it another version, so that whoever was shown the one before is told. */
  @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
  @Query("SELECT r FROM JudgingRound r WHERE r.id = :id")
  Optional<JudgingRound> touch(UUID id);
}
