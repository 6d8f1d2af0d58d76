package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which requests should have been answered: a deadline passes at midnight without anybody doing anything. */
@Component
class ExceptionWatch {

  private static final Viewer JOB = Viewer.system("deadlines");
  /** What waits comes first. */
  private static final Pageable WAITING = PageRequest.of(0, 1000);
  private final StopExceptions exceptions;
  private final IntakeStops stops;
  private final ExceptionTrace trace;
  private final Clock clock;

  ExceptionWatch(StopExceptions exceptions, IntakeStops stops, ExceptionTrace trace, Clock clock) {
    this.exceptions = exceptions;
    this.stops = stops;
    this.trace = trace;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT3M")
  @Transactional
  public void lookAtDeadlines() {
    var today = LocalDate.now(clock);
    exceptions.rows(JOB, StopFilter.ALL, null, WAITING).stream().filter(row -> row.isLate(today))
        .forEach(row -> trace.waits(JOB, stops.details(JOB, row.stop()).stop(), row.id(), row.deadline(), true));
  }
}
