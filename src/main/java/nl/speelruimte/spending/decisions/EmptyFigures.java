package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.SignalReason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a space that was just opened: nothing claimed yet, and being made. */
@Component
class EmptyFigures {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EmptyFigures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Writes them, and has the real ones made once the transaction has committed. */
  void insert(SpaceId id) {
    var today = LocalDate.now(clock);
    jdbc.sql("""
            INSERT INTO spending_figure
            SELECT s.id, s.provider_id, s.municipality_id, s.year, s.lot_id, s.period_start, s.amount_cent,
              0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, s.amount_cent, FALSE,
              NULL, NULL, NULL, 0, NULL, NULL, :reason, :signal, :rank, FALSE,
              0, 0, '', 0, 0, 0, 0, 0, 0, 0, :cutOff, :today, NULL, :now
            FROM spending_space s WHERE s.id = :id""")
        .param("id", id.value()).param("reason", SignalReason.FEW_ALLOCATIONS.name())
        .param("signal", SignalReason.FEW_ALLOCATIONS.signal().name())
        .param("rank", SignalReason.FEW_ALLOCATIONS.signal().ordinal())
        .param("cutOff", CutOff.day(today)).param("today", today)
        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    events.publishEvent(new SpacesMarked());
  }
}
