package nl.speelruimte.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds of deadlines as the days go by: once a day in Amsterdam, and soon after a start. */
@Component
class EscalationDeadlines {

  private static final Logger LOG = LoggerFactory.getLogger(EscalationDeadlines.class);
  private static final int MINUTES_10 = 600_000;
  private static final int MINUTE = 60_000;
  private final JdbcClient jdbc;
  private final EscalationRepository escalations;
  private final EscalationPoints points;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private @Nullable LocalDate remindedOn;

  EscalationDeadlines(JdbcClient jdbc, EscalationRepository escalations, EscalationPoints points,
      TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.escalations = escalations;
    this.points = points;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTES_10, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    if (!today.equals(remindedOn)) {
      remind();
      remindedOn = today;
    }
  }

  /** Each in a transaction of its own: one that fails keeps no other from being told. */
  void remind() {
    var due = jdbc.sql("SELECT id FROM escalation_case WHERE open_now AND deadline <= :day")
        .param("day", LocalDate.now(clock).plusDays(DeadlineState.DAYS_AHEAD))
        .query((row, _) -> UUID.fromString(row.getString(1))).list();
    for (var id : due) {
      try {
        transaction.executeWithoutResult(_ -> escalations.findById(id).filter(Escalation::isOpen).ifPresent(points::remind));
      } catch (RuntimeException problem) {
        LOG.error("Could not remind of the deadline of escalation {}", id, problem);
      }
    }
  }
}
