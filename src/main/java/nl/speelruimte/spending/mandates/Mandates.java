package nl.speelruimte.spending.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For which municipalities the bureau may agree. A mandate is a public decision, so everybody with a running role may
 * read it; only the municipality itself gives it or takes it back.
 */
@Service
@Transactional
public class Mandates {

  /** Of the entries that have begun, the one that was recorded last. */
  private static final String LATEST = """
      SELECT MAX(n.id) FROM spending_mandate n
      WHERE n.municipality_id = d.municipality_id AND n.valid_from <= :day""";
  private static final String HOLDS = "d.given AND (d.valid_to IS NULL OR d.valid_to >= :day) AND d.valid_from <= :day"
      + " AND d.id = (" + LATEST + ")";
  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final Clock clock;

  Mandates(JdbcClient jdbc, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** Everything that was given and taken back, by municipality, the latest first. */
  @Transactional(readOnly = true)
  public List<MandateRow> rows(Viewer viewer) {
    if (viewer.scope() instanceof AccessScope.Nothing) {
      return List.of();
    }
    return jdbc.sql("SELECT d.*, m.name, (" + HOLDS + ") AS holds FROM spending_mandate d"
            + " JOIN parties_municipality m ON m.id = d.municipality_id ORDER BY m.name, d.id DESC")
        .param("day", LocalDate.now(clock))
        .query((row, _) -> new MandateRow(new MunicipalityId(row.getInt("municipality_id")), row.getString("name"),
            row.getBoolean("given"), MandateExtent.valueOf(row.getString("extent")),
            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
            row.getString("reason"), Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getBoolean("holds")))
        .list();
  }

  /** Whether this viewer gives and takes back the mandate of a municipality: its own. */
  public static boolean mayGive(Viewer viewer) {
    return own(viewer) != null;
  }

  /**
   * Gives the mandate of the viewer's own municipality, for every step the form names, or takes it back; from a day on,
   * never for days gone by.
   */
  @PreAuthorize("hasRole('MUNICIPAL_MANAGER')")
  public void record(Viewer viewer, MandateDraft draft) {
    var municipality = own(viewer);
    if (municipality == null) {
      throw new NotHere("mandate", viewer.role());
    }
    var today = LocalDate.now(clock);
    if (draft.from() == null || draft.from().isBefore(today)) {
      throw RuleBroken.at("from", "spending.procedure.rule.day-gone", today);
    }
    if (draft.to() != null && draft.to().isBefore(draft.from())) {
      throw RuleBroken.at("to", "spending.procedure.rule.to-before-from", draft.from());
    }
    var reason = Reasons.required(draft.reason());
    jdbc.sql("""
            INSERT INTO spending_mandate (municipality_id, given, extent, valid_from, valid_to, reason, recorded_at,
              actor, actor_organisation)
            VALUES (:municipality, :given, :extent, :from, :to, :reason, :now, :actor, :organisation)""")
        .param("municipality", municipality.value()).param("given", draft.given())
        .param("extent", MandateExtent.EVERY_STEP.name()).param("from", draft.from())
        .param("to", draft.to()).param("reason", reason).param("now", Moments.now(clock)).param("actor", viewer.name())
        .param("organisation", viewer.organisation()).update();
    trail.record(viewer, Subject.of("spending.mandate", municipality).at(municipality),
        draft.given() ? "spending.action.mandate-given" : "spending.action.mandate-taken-back", null,
        new Given(draft.from(), draft.to()), reason);
  }

  /** For which municipalities the bureau may agree to decisions, adjustments and shifts today. */
  @Transactional(readOnly = true)
  public Set<MunicipalityId> today(Viewer viewer) {
    return on(viewer, LocalDate.now(clock));
  }

  /** For which municipalities the bureau may agree to those on a day. */
  @Transactional(readOnly = true)
  public Set<MunicipalityId> on(Viewer viewer, LocalDate day) {
    return viewer.scope() instanceof AccessScope.Nothing ? Set.of()
        : new HashSet<>(jdbc.sql("SELECT d.municipality_id FROM spending_mandate d WHERE " + HOLDS).param("day", day)
            .query((row, _) -> new MunicipalityId(row.getInt(1))).list());
  }

  private static @Nullable MunicipalityId own(Viewer viewer) {
    return viewer.role() == Role.MUNICIPAL_MANAGER && viewer.scope() instanceof AccessScope.Municipal municipal
        ? municipal.own() : null;
  }

  /** What the trail keeps of a mandate. */
  record Given(LocalDate from, @Nullable LocalDate to) {}
}
