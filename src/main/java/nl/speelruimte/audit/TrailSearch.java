package nl.speelruimte.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole trail to search in, for the auditor and the administrator of the bureau. */
@Service
@Transactional(readOnly = true)
public class TrailSearch {

  private static final SortColumns SORT = new SortColumns(Map.of("at", "e.recorded_at", "who", "e.actor_name",
      "organisation", "e.actor_organisation", "kind", "e.subject_kind", "action", "e.action"), "e.id DESC");
  private static final String FROM =
      "\nFROM audit_event e LEFT JOIN audit_sealed s ON s.event_id = e.id WHERE (%s)";
  private final JdbcClient jdbc;

  TrailSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first, unless the page asks for another order. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public List<TrailRow> rows(Viewer viewer, TrailFilter filter, Pageable page) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT e.*, s.day AS sealed_on" + FROM.formatted(where.sql()) + SORT.of(page))
        .params(where.parameters()).query(TrailSearch::row).list();
  }

  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public long count(Viewer viewer, TrailFilter filter) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*) FROM audit_event e WHERE (" + where.sql() + ")").params(where.parameters())
        .query(Long.class).single();
  }

  /** @throws NotHere when there is no such event for this viewer */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public TrailRow event(Viewer viewer, long event) {
    var mine = visibleTo(viewer).and(Restriction.where("e.id = :id", "id", event));
    return jdbc.sql("SELECT e.*, s.day AS sealed_on" + FROM.formatted(mine.sql())).params(mine.parameters())
        .query(TrailSearch::row).optional().orElseThrow(() -> new NotHere("event", event));
  }

  /** The kinds of things that events are about, to choose from. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public List<String> kinds(Viewer viewer) {
    return distinct(viewer, "subject_kind");
  }

  /** What was done at all, to choose from. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public List<String> actions(Viewer viewer) {
    return distinct(viewer, "action");
  }

  private List<String> distinct(Viewer viewer, String column) {
    var mine = visibleTo(viewer);
    return jdbc.sql("SELECT DISTINCT e.%1$s FROM audit_event e WHERE (%2$s) ORDER BY e.%1$s"
        .formatted(column, mine.sql())).params(mine.parameters()).query(String.class).list();
  }

  private static Restriction where(Viewer viewer, TrailFilter filter) {
    var sql = new StringBuilder("1 = 1");
    var values = new LinkedHashMap<String, Object>();
    if (filter.from() != null) {
      sql.append(" AND e.recorded_at >= :from");
      values.put("from", Moments.startOf(filter.from()));
    }
    if (filter.to() != null) {
      sql.append(" AND e.recorded_at < :to");
      values.put("to", Moments.startOf(filter.to().plusDays(1)));
    }
    if (!filter.who().isBlank()) {
      sql.append(" AND (e.actor_name LIKE :who OR e.actor_organisation LIKE :who)");
      values.put("who", Restriction.containing(filter.who()));
    }
    if (filter.kind() != null) {
      sql.append(" AND e.subject_kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.provider() != null) {
      sql.append(" AND e.provider_id = :provider");
      values.put("provider", filter.provider().value());
    }
    if (filter.municipality() != null) {
      sql.append(" AND e.municipality_id = :municipality");
      values.put("municipality", filter.municipality().value());
    }
    if (filter.action() != null) {
      sql.append(" AND e.action = :action");
      values.put("action", filter.action());
    }
    if (filter.result() != null) {
      sql.append(" AND e.result = :result");
      values.put("result", filter.result().name());
    }
    return visibleTo(viewer).and(new Restriction(sql.toString(), values));
  }

  /** Whoever looks after the region's accounts, and whoever looks back: all of it, and others nothing here. */
  static Restriction visibleTo(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.WholeRegion() when viewer.isBureauAs(Role.BUREAU_ADMIN) -> Restriction.EVERYTHING;
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing _ ->
          throw new NotHere("trail", viewer.role());
    };
  }

  private static TrailRow row(ResultSet row, int index) throws SQLException {
    var provider = row.getObject("provider_id", Integer.class);
    var municipality = row.getObject("municipality_id", Integer.class);
    return new TrailRow(AuditTrail.event(row, index), new Subject(row.getString("subject_kind"),
        row.getString("subject_id"), provider == null ? null : new ProviderId(provider),
        municipality == null ? null : new MunicipalityId(municipality), row.getBoolean("kept_from_provider")),
        row.getString("origin"), row.getLong("number"), row.getString("previous_hash"), row.getString("hash"),
        row.getObject("sealed_on", LocalDate.class));
  }
}
