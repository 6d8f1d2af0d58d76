package nl.speelruimte.identity.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores rounds. */
interface AccessReviewRepository extends JpaRepository<AccessReview, UUID> {

  /** Whoever else decides in this round waits. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select review from AccessReview review where review.id = :id")
  Optional<AccessReview> hold(UUID id);

  List<AccessReview> findByClosedAtIsNull();
}
