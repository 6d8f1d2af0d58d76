package nl.speelruimte.plans.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A decision after which nothing follows is told for a month: what nobody can do anything about is no news for ever. */
@Component
class DecisionsOfLong {

  private static final Logger LOG = LoggerFactory.getLogger(DecisionsOfLong.class);
  private static final int DAYS = 30;
  private static final int LOOKS_BACK_DAYS = 90;
  private static final int HOUR = 3_600_000;
  private static final int MINUTE = 60_000;
  private final JdbcClient jdbc;
  private final PlanPoints points;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private @Nullable LocalDate lookedOn;

  DecisionsOfLong(JdbcClient jdbc, PlanPoints points, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.points = points;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Once a day. */
  @Scheduled(fixedDelay = HOUR, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    if (!today.equals(lookedOn)) {
      forget();
      lookedOn = today;
    }
  }

  void forget() {
    for (var plan : rejectedLongAgo()) {
      try {
        transaction.executeWithoutResult(_ -> points.settled(plan));
      } catch (RuntimeException problem) {
        LOG.error("Could not forget the decision on plan {}", plan, problem);
      }
    }
  }

  /** Those before them were forgotten then. */
  private List<PlanId> rejectedLongAgo() {
    var today = LocalDate.now(clock);
    return jdbc.sql("SELECT id FROM plans_plan WHERE state = :rejected AND state_since >= :from AND state_since < :before")
        .param("rejected", PlanState.REJECTED.name()).param("from", Moments.startOf(today.minusDays(LOOKS_BACK_DAYS)))
        .param("before", Moments.startOf(today.minusDays(DAYS)))
        .query((row, _) -> new PlanId(UUID.fromString(row.getString(1)))).list();
  }
}
