package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says which requests should have been answered: a deadline passes at midnight without anybody doing anything. */
@Component
class ExceptionWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ExceptionWatch.class);
  private static final Viewer JOB = Viewer.system("deadlines");
  /** What waits comes first. */
  private static final Pageable WAITING = PageRequest.of(0, 1000);
  private final StopExceptions exceptions;
  private final IntakeStops stops;
  private final ExceptionTrace trace;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ExceptionWatch(StopExceptions exceptions, IntakeStops stops, ExceptionTrace trace, Clock clock,
      TransactionTemplate transaction) {
    this.exceptions = exceptions;
    this.stops = stops;
    this.trace = trace;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** One request after the other, each in a transaction of its own: one that fails keeps no other from its turn. */
  @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT3M")
  public void lookAtDeadlines() {
    var today = LocalDate.now(clock);
    for (var row : exceptions.rows(JOB, StopFilter.ALL, null, WAITING)) {
      if (row.decision() != null || row.isLate(today)) {
        look(row);
      }
    }
  }

  private void look(ExceptionRow row) {
    try {
      transaction.executeWithoutResult(_ -> {
        var waits = exceptions.holdWaiting(row.id());
        var stop = stops.details(JOB, row.stop()).stop();
        if (waits) {
          trace.waits(JOB, stop, row.id(), row.deadline(), true);
        } else {
          trace.over(JOB, stop, row.id());
        }
      });
    } catch (RuntimeException failed) {
      LOG.error("Request {} could not be looked at and is tried again", row.id(), failed);
    }
  }
}
