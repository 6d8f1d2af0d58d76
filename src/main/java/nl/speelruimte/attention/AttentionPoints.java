package nl.speelruimte.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What needs somebody, why and since when; raised and resolved in the transaction of the module that knows. */
@Service
@Transactional(readOnly = true)
public class AttentionPoints {

  private static final String BY_SEVERITY = "FIELD(a.severity, 'ACT', 'WATCH', 'KNOW')";
  private static final SortColumns SORT = new SortColumns(Map.of("severity", BY_SEVERITY, "firstSeen",
      "a.first_seen_at", "lastSeen", "a.last_seen_at", "providerName", "p.name", "municipalityName", "m.name",
      "due", "a.due_on IS NULL, a.due_on", "askedBy", "a.asked_by"),
      "a.resolved_at IS NOT NULL, " + BY_SEVERITY + ", a.due_on IS NULL, a.due_on, a.stake_cent DESC, a.first_seen_at DESC, a.id");
  private static final String FROM = """
       FROM attention_point a
       LEFT JOIN parties_provider p ON p.id = a.provider_id
       LEFT JOIN parties_municipality m ON m.id = a.municipality_id
      WHERE (:resolved OR a.resolved_at IS NULL)
        AND (:provider = 0 OR a.provider_id = :provider)
        AND (:municipality = 0 OR a.municipality_id = :municipality)
        AND (:kind = '' OR a.kind = :kind OR a.kind LIKE :module) AND (%s)""";
  /** What is about a year counts for the whole of it, whenever it was seen last. */
  private static final String FIRST = "COALESCE(TIMESTAMP(MAKEDATE(a.about_year, 1)), a.last_seen_at)";
  private static final String LAST =
      "COALESCE(TIMESTAMP(MAKEDATE(a.about_year + 1, 1) - INTERVAL 1 DAY), a.last_seen_at)";
  private static final Set<Role> ADMINISTRATORS = Set.of(Role.BUREAU_ADMIN, Role.PROVIDER_ADMIN, Role.SYSTEM);
  private final JdbcClient jdbc;
  private final Clock clock;

  AttentionPoints(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Raises a point, or refreshes the open one of this kind about this subject: its reason, severity and last seen. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void raise(Viewer viewer, NewPoint point) {
    mayWrite(viewer);
    jdbc.sql("""
            INSERT INTO attention_point (id, open_key, kind, subject_kind, subject_id, provider_id, municipality_id,
              severity, stake_cent, why_key, why_figures, due_on, asked_by, about_year, route, for_bureau, for_municipality, for_payer_alone,
              for_provider, for_administrators, first_seen_at, last_seen_at)
            VALUES (:id, :open, :kind, :subjectKind, :subject, :provider, :municipality,
              :severity, :stake, :why, :figures, :due, :asker, :year, :route, :bureau, :municipal, :payer,
              :ofProvider, :administrators, :now, :now)
            ON DUPLICATE KEY UPDATE severity = VALUES(severity), stake_cent = VALUES(stake_cent),
              why_key = VALUES(why_key), why_figures = VALUES(why_figures),
              due_on = VALUES(due_on), asked_by = VALUES(asked_by), about_year = VALUES(about_year),
              route = VALUES(route),
              for_bureau = VALUES(for_bureau), for_municipality = VALUES(for_municipality),
              for_payer_alone = VALUES(for_payer_alone), for_provider = VALUES(for_provider),
              for_administrators = VALUES(for_administrators),
              provider_id = VALUES(provider_id), municipality_id = VALUES(municipality_id),
              last_seen_at = VALUES(last_seen_at)""")
        .params(values(point))
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null).toString())
        .param("now", Moments.now(clock)).update();
  }

  /** What the point was about is no longer so; nothing happens when none is open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void resolve(Viewer viewer, String kind, Subject subject) {
    mayWrite(viewer);
    jdbc.sql("UPDATE attention_point SET resolved_at = :now, open_key = NULL WHERE open_key = :open")
        .param("now", Moments.now(clock)).param("open", openKey(kind, subject)).update();
  }

  /** What is most pressing first, of that what is due first, then what is most at stake; unless the page asks otherwise. */
  public List<PointRow> rows(Viewer viewer, AttentionFilter filter, Pageable page) {
    return filtered(viewer, filter, "SELECT a.*, p.name AS provider_name, m.name AS municipality_name",
        SORT.of(page)).query(new Rows(LocalDate.now(clock))).list();
  }

  public long count(Viewer viewer, AttentionFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, AttentionFilter filter, String select, String tail) {
    var mine = visibleTo(viewer);
    var kind = filter.kind() == null ? "" : filter.kind();
    return jdbc.sql(select + FROM.formatted(mine.sql()) + tail)
        .param("resolved", filter.withResolved())
        .param("provider", filter.provider() == null ? 0 : filter.provider().value())
        .param("municipality", filter.municipality() == null ? 0 : filter.municipality().value())
        .param("kind", kind).param("module", kind.endsWith(".") ? kind + "%" : kind)
        .params(mine.parameters());
  }

  /** A point is for its audience alone, and for a provider or municipality only when it is about them. */
  private static Restriction visibleTo(Viewer viewer) {
    var sides = ofSides(viewer.scope());
    return viewer.scope() instanceof AccessScope.Audit || ADMINISTRATORS.contains(viewer.role()) ? sides
        : sides.and(new Restriction("NOT a.for_administrators", Map.of()));
  }

  private static Restriction ofSides(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> new Restriction("a.for_bureau", Map.of());
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> {
        var own = Restriction.municipalAt(municipal, "a.municipality_id", FIRST, LAST);
        yield new Restriction("a.for_municipality AND (a.municipality_id = :ownMunicipality OR NOT a.for_payer_alone)"
            + " AND (" + own.sql() + ")", own.parameters());
      }
      case AccessScope.OfProvider(var own) ->
          Restriction.where("a.for_provider AND a.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static void mayWrite(Viewer viewer) {
    var writes = switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.OfProvider _ -> true;
      case AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
    if (!writes) {
      throw new NotHere("attention", viewer.role());
    }
  }

  private static Map<String, Object> values(NewPoint point) {
    var subject = point.subject();
    var values = new HashMap<String, Object>();
    values.put("open", openKey(point.kind(), subject));
    values.put("kind", point.kind());
    values.put("subjectKind", subject.kind());
    values.put("subject", subject.id());
    values.put("provider", subject.provider() == null ? null : subject.provider().value());
    values.put("municipality", subject.municipality() == null ? null : subject.municipality().value());
    values.put("severity", point.severity().name());
    values.put("stake", point.atStake().cents());
    values.put("why", point.whyKey());
    values.put("figures", Figures.write(point.figures()));
    values.put("due", point.due());
    values.put("asker", point.askedBy());
    values.put("year", point.year());
    values.put("route", point.route());
    values.put("bureau", point.audience().contains(Side.BUREAU));
    var together = point.audience().contains(Side.MUNICIPALITY);
    values.put("municipal", together || point.audience().contains(Side.PAYER));
    values.put("payer", !together && point.audience().contains(Side.PAYER));
    values.put("ofProvider", point.audience().contains(Side.PROVIDER));
    values.put("administrators", point.administratorsOnly());
    return values;
  }

  private static String openKey(String kind, Subject subject) {
    return kind + "|" + subject.kind() + "|" + subject.id();
  }

  /** Reads points as they are seen on this day. */
  private record Rows(LocalDate today) implements RowMapper<PointRow> {

    @Override
    public PointRow mapRow(ResultSet row, int index) throws SQLException {
      var due = row.getObject("due_on", LocalDate.class);
      return new PointRow(UUID.fromString(row.getString("id")), row.getString("kind"),
          Severity.valueOf(row.getString("severity")), row.getString("why_key"),
          Figures.read(row.getString("why_figures")), row.getString("provider_name"), row.getString("municipality_name"),
          Moments.of(row, "first_seen_at"), Moments.of(row, "last_seen_at"), Moments.ifAny(row, "resolved_at"),
          row.getString("route"), due == null ? null : Due.of(due, today), row.getString("asked_by"));
    }
  }
}
