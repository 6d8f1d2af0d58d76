package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books that the notice of the contract became due, once per space: the clock of the consultation starts there. */
@Component
class NoticeEntries {

  private final JdbcClient jdbc;
  private final SpendingSettings settings;
  private final Clock clock;

  NoticeEntries(JdbcClient jdbc, SpendingSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether the notice went out in writing: from then on the clock of that letter counts. */
  boolean isSent(UUID space) {
    return jdbc.sql("SELECT COUNT(*) FROM spending_entry WHERE space_id = :space AND type = 'NOTICE_SENT'")
        .param("space", space).query(Long.class).single() > 0;
  }

  /** The day before which the parties consult; the entry is made when there is none yet. */
  LocalDate deadline(UUID space, LocalDate asOf) {
    return jdbc.sql("SELECT deadline FROM spending_entry WHERE space_id = :space AND type = 'NOTICE_70' LIMIT 1")
        .param("space", space).query(LocalDate.class).optional().orElseGet(() -> book(space, asOf));
  }

  private LocalDate book(UUID space, LocalDate asOf) {
    var deadline = asOf.plusWeeks(settings.weeksToConsult());
    jdbc.sql("""
            INSERT INTO spending_entry (space_id, type, valid_on, recorded_at, actor, actor_organisation, deadline)
            VALUES (:space, 'NOTICE_70', :asOf, :now, 'Speelruimte', 'Speelruimte', :deadline)""")
        .param("space", space).param("asOf", asOf)
        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).param("deadline", deadline).update();
    return deadline;
  }
}
