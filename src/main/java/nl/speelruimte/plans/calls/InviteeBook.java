package nl.speelruimte.plans.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far those who were asked are, as far as a viewer may know. */
@Component
class InviteeBook {

  /**
   * Of the plans with which a provider answers, the one that was not taken back, and otherwise the latest; for whom may not know
   * what was begun, of those that were ever submitted.
   */
  private static final String WITH_PLAN = """
       FROM plans_call_invitee i
       JOIN plans_call c ON c.id = i.call_id
       JOIN parties_provider r ON r.id = i.provider_id
       LEFT JOIN plans_plan p ON p.id = (SELECT q.id FROM plans_plan q
             WHERE q.call_id = i.call_id AND q.provider_id = i.provider_id AND (%s)
             ORDER BY q.state = 'WITHDRAWN', q.id DESC LIMIT 1)
      WHERE\s""";
  private static final String ROW = "SELECT i.*, r.name, c.due_on AS due_of_all, c.state AS call_state, p.id, p.state, "
      + "p.current_version, (SELECT v.begun_at FROM plans_version v WHERE v.plan_id = p.id AND v.number = 1) AS begun_at";
  private static final String IS_LATE = "i.submitted_on IS NULL AND c.state = 'OPEN' AND i.due_on < :today";
  private static final SortColumns SORT = new SortColumns(Map.of("provider", "r.name", "due", "i.due_on",
      "submittedOn", "i.submitted_on", "state", "FIELD(COALESCE(p.state, ''), '', 'WITHDRAWN', 'DRAFT', 'RETURNED',"
          + " 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'PARTLY_APPROVED', 'REJECTED', 'IN_EXECUTION', 'EVALUATED', 'CLOSED')"),
      "r.name, r.id");
  private final JdbcClient jdbc;
  private final Clock clock;

  InviteeBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<InviteeRow> rows(Viewer viewer, CallId call, InviteeFilter filter, Pageable page) {
    return filtered(viewer, List.of(call.value()), filter, ROW, SORT.of(page)).query((row, _) -> row(viewer, row)).list();
  }

  /** How far a provider itself is, by call; nothing for others. */
  Map<UUID, InviteeRow> own(Viewer viewer, Collection<UUID> calls) {
    var own = new HashMap<UUID, InviteeRow>();
    if (!calls.isEmpty() && viewer.scope() instanceof AccessScope.OfProvider) {
      filtered(viewer, calls, InviteeFilter.ALL, ROW, "").query(row -> {
        own.put(UUID.fromString(row.getString("call_id")), row(viewer, row));
      });
    }
    return own;
  }

  long count(Viewer viewer, CallId call, InviteeFilter filter) {
    return filtered(viewer, List.of(call.value()), filter, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  /** How far all those are who were asked, by call; only for whoever may know who was asked. */
  Map<UUID, CallCounts> counts(Viewer viewer, Collection<UUID> calls) {
    var counts = new HashMap<UUID, CallCounts>();
    if (calls.isEmpty() || !(viewer.scope() instanceof AccessScope.WholeRegion)) {
      return counts;
    }
    jdbc.sql("""
            SELECT i.call_id, COUNT(*) AS asked, SUM(i.submitted_on IS NOT NULL) AS submitted,
              SUM(i.submitted_on IS NULL AND COALESCE(p.state, '') = 'DRAFT') AS begun, SUM(%s) AS late,
              SUM(COALESCE(p.state, '') IN (:decided)) AS decided""".formatted(IS_LATE)
            + WITH_PLAN.formatted(CallScopes.answers(viewer.scope()).sql()) + "i.call_id IN (:calls) GROUP BY i.call_id")
        .param("today", LocalDate.now(clock)).param("decided", InviteeState.DECIDED.planStates()).param("calls", calls)
        .query(row -> {
          counts.put(UUID.fromString(row.getString("call_id")), new CallCounts(row.getInt("asked"), row.getInt("begun"),
              row.getInt("submitted"), row.getInt("late"), row.getInt("decided")));
        });
    return counts;
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, Collection<UUID> calls, InviteeFilter filter, String select,
      String tail) {
    var mine = CallScopes.invitees(viewer.scope()).and(state(filter.state()));
    return jdbc.sql(select + WITH_PLAN.formatted(CallScopes.answers(viewer.scope()).sql()) + "i.call_id IN (:calls) AND (NOT :late OR " + IS_LATE + ")"
            + " AND (:text = '' OR r.name LIKE :like) AND (" + mine.sql() + ")" + tail)
        .param("calls", calls).param("late", filter.late()).param("today", LocalDate.now(clock))
        .param("text", filter.text().strip()).param("like", Restriction.containing(filter.text()))
        .params(mine.parameters());
  }

  private static Restriction state(@Nullable InviteeState state) {
    if (state == null) {
      return Restriction.EVERYTHING;
    }
    return state == InviteeState.NOT_STARTED ? new Restriction("p.id IS NULL", Map.of())
        : Restriction.where("p.state IN (:planStates)", "planStates", state.planStates());
  }

  private InviteeRow row(Viewer viewer, ResultSet row) throws SQLException {
    var due = row.getObject("due_on", LocalDate.class);
    var submitted = row.getObject("submitted_on", LocalDate.class);
    var state = row.getString("state");
    var plan = state == null ? null : PlanState.valueOf(state);
    var own = viewer.scope() instanceof AccessScope.OfProvider;
    var readable = plan != null && (own || row.getObject("current_version") != null);
    return new InviteeRow(new ProviderId(row.getInt("provider_id")), row.getString("name"), due,
        due.isAfter(row.getObject("due_of_all", LocalDate.class)), InviteeState.of(plan),
        own || viewer.scope() instanceof AccessScope.WholeRegion ? Moments.ifAny(row, "begun_at") : null, submitted,
        daysLate(due, submitted, CallState.valueOf(row.getString("call_state"))),
        readable ? new PlanId(UUID.fromString(row.getString("id"))) : null, readable ? plan : null);
  }

  /** What never came before a call ended is not late: nobody waits for it. */
  private @Nullable Integer daysLate(LocalDate due, @Nullable LocalDate submitted, CallState call) {
    if (submitted == null && call != CallState.OPEN) {
      return null;
    }
    var days = ChronoUnit.DAYS.between(due, submitted == null ? LocalDate.now(clock) : submitted);
    return days > 0 ? Math.toIntExact(days) : null;
  }
}
