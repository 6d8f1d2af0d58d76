package nl.speelruimte.spending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.Membership;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one FROM and WHERE of every list of spaces: the current figures with the names beside them. */
@Component
class SpaceSql {

  static final SortColumns SORT = new SortColumns(Map.ofEntries(
      Map.entry("signal", "f.signal_rank"), Map.entry("provider", "p.name"), Map.entry("municipality", "m.name"),
      Map.entry("lot", "l.name"), Map.entry("year", "f.year"), Map.entry("amount", "f.amount_cent"),
      Map.entry("approved", "f.approved_cent"), Map.entry("claimed", "f.claimed_cent"),
      Map.entry("exposure", "f.exposure_cent"), Map.entry("forecast", "f.forecast_cent"),
      Map.entry("headroom", "f.headroom_cent"), Map.entry("use", "f.use_pct"),
      Map.entry("projected", "f.projected_pct"), Map.entry("full", "f.full_on IS NULL, f.full_on")),
      "f.signal_rank, f.headroom_cent, f.space_id");

  private static final String COLUMNS = """
      SELECT STRAIGHT_JOIN f.*, %s AS made_for, p.name AS provider_name, m.name AS municipality_name,
        l.name AS lot_name, c.id AS contract_id, c.number AS contract_number, %s AS stale, s.period_end, s.signal_pct,
        s.crisis_excluded, s.version""";

  private static final String FROM = """

      FROM %s f
      JOIN spending_space s ON s.id = f.space_id
      JOIN parties_provider p ON p.id = f.provider_id
      JOIN parties_municipality m ON m.id = f.municipality_id
      JOIN contracting_contract c ON c.id = s.contract_id
      LEFT JOIN contracting_lot l ON l.id = f.lot_id
      %s WHERE (%s)""";

  private static final String WAITING = """
      LEFT JOIN spending_recalculation r ON r.provider_id = f.provider_id
        AND r.municipality_id = f.municipality_id AND r.year = f.year""";

  private static final String FIGURES = """

      FROM %s f %s %s
      WHERE (%s)""";

  /** DISTINCT keeps the few that wait apart, so that they are looked up once and not for each space. */
  private static final String WAITING_OF_YEAR = """
      LEFT JOIN (SELECT DISTINCT provider_id, municipality_id, stale_since FROM spending_recalculation
          WHERE stale_since IS NOT NULL AND year = :year) r
        ON r.provider_id = f.provider_id AND r.municipality_id = f.municipality_id""";

  private static final List<Integer> NOBODY = List.of(-1);
  private final MunicipalityGroups groups;

  SpaceSql(MunicipalityGroups groups) {
    this.groups = groups;
  }

  /**
   * For what is added up: the figures without the names beside them, unless words are looked for in those.
   *
   * @param names the join that brings the name to group by; empty for none
   */
  static String figures(SpaceFilter filter, String names, Restriction where) {
    var asOf = filter.asOf();
    return filter.text().isBlank()
        ? FIGURES.formatted(FiguresAsOf.figures(asOf), names, asOf == null ? WAITING_OF_YEAR : "", where.sql())
        : from(asOf, where);
  }

  /** The columns of a row, as now or as they were shown. */
  static String columns(@Nullable AsOf asOf) {
    return COLUMNS.formatted(FiguresAsOf.madeFor("f.as_of", asOf), waits(asOf));
  }

  /** The figures with the names beside them. */
  static String from(@Nullable AsOf asOf, Restriction where) {
    return FROM.formatted(FiguresAsOf.figures(asOf), asOf == null ? WAITING : "", where.sql());
  }

  /** Whether a row is being made anew; who looks back is not told what waited then. */
  static String waits(@Nullable AsOf asOf) {
    return asOf == null ? "r.stale_since IS NOT NULL" : "FALSE";
  }

  /** For what is only counted. */
  static String alone(SpaceFilter filter, Restriction where) {
    return filter.text().isBlank()
        ? "\nFROM " + FiguresAsOf.figures(filter.asOf()) + " f WHERE (" + where.sql() + ")"
        : from(filter.asOf(), where);
  }

  /** What a viewer may see of what the filter asks. */
  Restriction where(Viewer viewer, SpaceFilter filter) {
    var sql = new StringBuilder("f.year = :year");
    var values = new LinkedHashMap<String, Object>(Map.of("year", filter.year()));
    if (filter.municipality() != null) {
      sql.append(" AND f.municipality_id = :municipality");
      values.put("municipality", filter.municipality().value());
    }
    if (filter.group() != null) {
      var members = groups.members(viewer, filter.group(), Period.ofYear(filter.year())).stream()
          .map(Membership::municipality).map(MunicipalityId::value).distinct().toList();
      sql.append(" AND f.municipality_id IN (:members)");
      values.put("members", members.isEmpty() ? NOBODY : members);
    }
    if (filter.provider() != null) {
      sql.append(" AND f.provider_id = :provider");
      values.put("provider", filter.provider().value());
    }
    if (filter.lot() != null) {
      sql.append(" AND f.lot_id = :lot");
      values.put("lot", filter.lot().value());
    }
    if (!filter.signals().isEmpty()) {
      sql.append(" AND f.signal_name IN (:signals)");
      values.put("signals", filter.signals().stream().map(Enum::name).toList());
    }
    if (!filter.text().isBlank()) {
      sql.append(" AND (p.name LIKE :like OR m.name LIKE :like OR l.name LIKE :like OR c.number LIKE :like)");
      values.put("like", Restriction.containing(filter.text()));
    }
    return new Restriction(sql.toString(), values).and(FiguresAsOf.shown("f", filter.asOf()))
        .and(SpaceScope.visibleTo(viewer.scope()));
  }

  /** One space, if the viewer may see it. */
  static Restriction one(Viewer viewer, SpaceId id) {
    return one(viewer, id, null);
  }

  /** One space as it was shown, if the viewer may see it. */
  static Restriction one(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    return Restriction.where("f.space_id = :space", "space", id.value()).and(FiguresAsOf.shown("f", asOf))
        .and(SpaceScope.visibleTo(viewer.scope()));
  }
}
