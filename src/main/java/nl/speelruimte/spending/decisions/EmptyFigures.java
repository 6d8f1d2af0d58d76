package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.spending.replay.FigureVersions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a space that was just opened: nothing claimed yet, and being made. */
@Component
class EmptyFigures {

  private final JdbcClient jdbc;
  private final FigureVersions versions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EmptyFigures(JdbcClient jdbc, FigureVersions versions, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
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
            INSERT INTO spending_figure (space_id, provider_id, municipality_id, year, lot_id, period_start,
              amount_cent, headroom_cent, submitted_cent, approved_cent, pending_cent, overdue_cent, claimed_cent,
              exposure_cent, backlog_cent, future_cent, inflow_cent, forecast_cent, low_cent, high_cent,
              crisis_claimed_cent, range_from_history, elapsed_pct, reason, signal_name,
              signal_rank, main_category, allocation_count, running_count, backlog_count, unknown_count,
              open_end_count, guessed_lot_count, line_count, cut_off, as_of, calculated_at)
            SELECT s.id, s.provider_id, s.municipality_id, s.year, s.lot_id, s.period_start,
              s.amount_cent, s.amount_cent, 0, 0, 0, 0, 0,
              0, 0, 0, 0, 0, 0, 0,
              0, FALSE, 0, :reason, :signal,
              :rank, '', 0, 0, 0, 0,
              0, 0, 0, :cutOff, :today, :now
            FROM spending_space s WHERE s.id = :id""")
        .param("id", id.value()).param("reason", SignalReason.FEW_ALLOCATIONS.name())
        .param("signal", SignalReason.FEW_ALLOCATIONS.signal().name())
        .param("rank", SignalReason.FEW_ALLOCATIONS.signal().ordinal())
        .param("cutOff", CutOff.day(today)).param("today", today)
        .param("now", Moments.now(clock)).update();
    versions.keep(List.of(id.value()));
    events.publishEvent(new SpacesMarked());
  }
}
