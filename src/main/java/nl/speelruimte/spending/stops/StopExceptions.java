package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.sides.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "No, unless": requests to take somebody in during a stop for want of room, their answers, and how many per ground. */
@Service
@Transactional(readOnly = true)
public class StopExceptions {

  private static final SortColumns SORT = new SortColumns(Map.of("requested", "e.requested_at", "deadline", "e.deadline",
      "ground", "e.ground", "decision", "a.decision"), "a.exception_id IS NOT NULL, e.deadline, e.id DESC");
  private static final String FROM = """

      FROM spending_stop_exception e
      JOIN spending_stop s ON s.id = e.stop_id""" + StopStore.LATEST + """
      JOIN parties_provider p ON p.id = s.provider_id
      JOIN parties_municipality m ON m.id = s.municipality_id
      LEFT JOIN spending_stop_answer a ON a.exception_id = e.id AND a.recorded_at < :before
      WHERE (%s)""";
  private final JdbcClient jdbc;
  private final IntakeStops stops;
  private final StopSettings settings;
  private final ExceptionTrace trace;
  private final StopCriteria criteria;
  private final StopMay may;
  private final Clock clock;

  StopExceptions(JdbcClient jdbc, IntakeStops stops, StopSettings settings, ExceptionTrace trace,
      StopCriteria criteria, StopMay may, Clock clock) {
    this.criteria = criteria;
    this.may = may;
    this.jdbc = jdbc;
    this.stops = stops;
    this.settings = settings;
    this.trace = trace;
    this.clock = clock;
  }

  /** What waits comes first, and of that what is due first. */
  public List<ExceptionRow> rows(Viewer viewer, StopFilter filter, @Nullable StopId stop, Pageable page) {
    var where = where(viewer, filter, stop);
    return jdbc.sql("""
            SELECT e.*, p.name AS provider_name, m.name AS municipality_name, a.decision, a.reason, a.recorded_at,
              a.actor, a.actor_organisation, a.manner""" + FROM.formatted(where.sql()) + SORT.of(page))
        .params(where.parameters()).query(StopReading::exception).list();
  }

  public long count(Viewer viewer, StopFilter filter, @Nullable StopId stop) {
    var where = where(viewer, filter, stop);
    return jdbc.sql("SELECT COUNT(*)" + FROM.formatted(where.sql())).params(where.parameters())
        .query(Long.class).single();
  }

  /** How often each ground was given; grounds nobody gave are left out. */
  public List<GroundCount> counts(Viewer viewer, StopFilter filter) {
    var where = where(viewer, filter, null);
    return jdbc.sql("""
            SELECT e.ground, COUNT(*) AS requested, COALESCE(SUM(a.decision = 'GRANTED'), 0) AS granted,
              COALESCE(SUM(a.decision = 'REFUSED'), 0) AS refused""" + FROM.formatted(where.sql())
            + " GROUP BY e.ground ORDER BY COUNT(*) DESC, e.ground")
        .params(where.parameters())
        .query((row, _) -> new GroundCount(ExceptionGround.valueOf(row.getString("ground")), row.getLong("requested"),
            row.getLong("granted"), row.getLong("refused")))
        .list();
  }

  /**
   * The provider asks to take somebody in all the same, without anything about that client.
   *
   * @throws RuleBroken when something is missing, or the words hold what looks like the number of a client
   */
  @Transactional
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void ask(Viewer viewer, StopId id, ExceptionDraft draft) {
    var stop = with(viewer, id, StopAction.ASK_EXCEPTION).stop;
    if (draft.ground() == null) {
      throw RuleBroken.at("ground", "spending.stop.rule.ground-missing");
    }
    var motivation = Given.text("motivation", draft.motivation(), ExceptionDraft.LONGEST_MOTIVATION);
    var deadline = LocalDate.now(clock).plusDays(settings.daysToAnswer());
    try {
      var exception = jdbc.sql("""
              INSERT INTO spending_stop_exception (stop_id, number, ground, motivation, requested_at, requested_by, deadline)
              VALUES (:stop, :number, :ground, :motivation, :now, :by, :deadline) RETURNING id""")
          .param("stop", id.value()).param("number", draft.seen() + 1).param("ground", draft.ground().name())
          .param("motivation", motivation).param("now", Moments.now(clock)).param("by", viewer.name())
          .param("deadline", deadline).query(Long.class).single();
      trace.asked(viewer, stop, exception, draft.ground(), deadline, motivation);
    } catch (DuplicateKeyException second) {
      throw RuleBroken.changedMeanwhile("spending.changed.stop");
    }
  }

  /**
   * Grants or refuses a request, with a reason.
   *
   * @throws RuleBroken when it was answered meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void answer(Viewer viewer, StopId id, long exception, ExceptionDecision decision, String reason) {
    var with = with(viewer, id, StopAction.ANSWER_EXCEPTION);
    var asked = rows(viewer, StopFilter.ALL, id, Pageable.unpaged()).stream().filter(row -> row.id() == exception)
        .findFirst().orElseThrow(() -> new NotHere("exception", exception));
    var why = Given.text("reason", reason, StopDraft.LONGEST_REASON);
    try {
      jdbc.sql("""
              INSERT INTO spending_stop_answer (exception_id, decision, reason, recorded_at, actor, actor_organisation,
                manner)
              VALUES (:exception, :decision, :reason, :now, :actor, :organisation, :manner)""")
          .param("exception", exception).param("decision", decision.name()).param("reason", why)
          .param("now", Moments.now(clock)).param("actor", viewer.name())
          .param("organisation", viewer.organisation())
          .param("manner", Objects.requireNonNull(with.payer).manner().name()).update();
    } catch (DuplicateKeyException second) {
      throw new RuleBroken("spending.stop.rule.answered");
    }
    trace.answered(viewer, with.stop, asked, decision, why);
  }

  /** Whether it still waits; nobody answers it until the transaction ends. */
  boolean holdWaiting(long exception) {
    jdbc.sql("SELECT id FROM spending_stop_exception WHERE id = :id FOR UPDATE").param("id", exception)
        .query((row, _) -> true).list();
    return jdbc.sql("SELECT COUNT(*) FROM spending_stop_answer WHERE exception_id = :id").param("id", exception)
        .query(Long.class).single() == 0;
  }

  private With with(Viewer viewer, StopId id, StopAction action) {
    var details = stops.details(viewer, id);
    var payer = may.side(viewer, details.stop(), action);
    if (!details.may().contains(action)) {
      throw new NotHere("stop", id);
    }
    return new With(details.stop(), payer);
  }

  /** Of the requests that were known, of stops as the filter asks. */
  private Restriction where(Viewer viewer, StopFilter filter, @Nullable StopId stop) {
    return new Restriction("(:stop = 0 OR s.id = :stop) AND e.requested_at < :before",
        Map.of("stop", stop == null ? 0L : stop.value(), "before", Moments.stored(StopCriteria.before(filter.asOf()))))
        .and(criteria.of(viewer, filter));
  }

  /** @param payer on whose word it is answered; null for the provider */
  private record With(StopRow stop, @Nullable Payer payer) {}
}
