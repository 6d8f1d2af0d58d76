package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to calls. */
@Component
class CallEntries {

  private final JdbcClient jdbc;
  private final Clock clock;

  CallEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What happened, the latest first, as far as it is for this viewer; whom it asked first stands in its list. */
  List<CallEntryRow> of(Viewer viewer, CallId call) {
    var mine = CallScopes.entries(viewer.scope());
    return jdbc.sql("""
            SELECT e.*, r.name FROM plans_call_entry e
              LEFT JOIN parties_provider r ON r.id = e.provider_id
             WHERE e.call_id = :call AND e.kind <> 'ASKED' AND (%s)
             ORDER BY e.place DESC""".formatted(mine.sql()))
        .param("call", call.value()).params(mine.parameters())
        .query((row, _) -> new CallEntryRow(CallEntryKind.valueOf(row.getString("kind")), row.getString("name"),
            row.getObject("due_on", LocalDate.class), row.getString("reason"), Moments.of(row, "recorded_at"),
            row.getString("actor"), row.getString("actor_organisation"))).list();
  }

  /**
   * Adds an entry.
   *
   * @param provider whom it is about; null for all of the call
   * @param due the last day it sets; null when it sets none
   */
  void add(Viewer viewer, PlanCall call, CallEntryKind kind, @Nullable ProviderId provider, @Nullable LocalDate due,
      @Nullable String reason) {
    jdbc.sql("""
            INSERT INTO plans_call_entry (id, call_id, place, kind, provider_id, due_on, reason, recorded_at, actor,
              actor_organisation)
            VALUES (:id, :call, :place, :kind, :provider, :due, :reason, :now, :actor, :organisation)""")
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null)).param("call", call.id().value())
        .param("place", call.nextEntry()).param("kind", kind.name())
        .param("provider", provider == null ? null : provider.value()).param("due", due).param("reason", reason)
        .param("now", Moments.now(clock)).param("actor", viewer.name()).param("organisation", viewer.organisation())
        .update();
  }
}
