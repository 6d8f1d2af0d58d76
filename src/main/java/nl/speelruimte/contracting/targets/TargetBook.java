package nl.speelruimte.contracting.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads targets as they are, or as they stood at an earlier moment, always for a viewer. */
@Component
class TargetBook {

  private static final SortColumns SORT = new SortColumns(Map.of("indicator", "t.indicator_name", "about", "about_name",
      "status", "FIELD(t.status, 'CONCEPT', 'NO_BASELINE', 'ACTIVE', 'WITHDRAWN')", "due", "t.valid_to", "start",
      "t.valid_from"), "t.status = 'WITHDRAWN', t.indicator_name, t.valid_to, t.id");
  private static final String ABOUT = """
      CASE WHEN t.contract_id IS NOT NULL THEN CONCAT(ac.number, ', ', acp.name)
           WHEN t.lot_id IS NOT NULL THEN CONCAT(al.code, ' ', al.name)
           WHEN t.provider_id IS NOT NULL THEN ap.name ELSE am.name END AS about_name""";
  private static final String FROM = """
       FROM %s t
       LEFT JOIN contracting_contract ac ON ac.id = t.contract_id
       LEFT JOIN parties_provider acp ON acp.id = ac.provider_id
       LEFT JOIN contracting_lot al ON al.id = t.lot_id
       LEFT JOIN parties_provider ap ON ap.id = t.provider_id
       LEFT JOIN parties_municipality am ON am.id = t.municipality_id
      WHERE (:text = '' OR t.indicator_name LIKE :like OR t.indicator_code LIKE :start OR ac.number LIKE :like)
        AND (:contract = 0 OR t.contract_id = :contract) AND (:lot = 0 OR t.lot_id = :lot)
        AND (:provider = 0 OR t.provider_id = :provider OR ac.provider_id = :provider)
        AND (:municipality = 0 OR t.municipality_id = :municipality OR EXISTS (
              SELECT 1 FROM contracting_contract_municipality fm
               WHERE fm.contract_id = t.contract_id AND fm.municipality_id = :municipality))
        AND (:status = '' OR t.status = :status) AND (%s) AND (%s) AND (%s)""";
  private static final String KNOWN = "%1$s.recorded_from < :before AND (%1$s.recorded_to IS NULL OR %1$s.recorded_to >= :before)";
  private final JdbcClient jdbc;
  private final Clock clock;

  TargetBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<TargetRow> rows(Viewer viewer, TargetFilter filter, @Nullable AsOf asOf, Pageable page) {
    return asked(viewer, filter, asOf, select(asOf), "1 = 1", SORT.of(page)).query((row, _) -> row(row)).list();
  }

  long count(Viewer viewer, TargetFilter filter) {
    return asked(viewer, filter, null, "SELECT COUNT(*)", "1 = 1", "").query(Long.class).single();
  }

  /** A target with the version it has or had. */
  Optional<Found> find(Viewer viewer, TargetId id, @Nullable AsOf asOf) {
    return asked(viewer, TargetFilter.ALL, asOf, select(asOf), "t.id = :id", "").param("id", id.toString())
        .query((row, _) -> new Found(row(row), row.getInt("version"))).optional();
  }

  /** The document of a target that this viewer may see; empty when it has none. */
  Optional<UUID> document(Viewer viewer, TargetId id) {
    return asked(viewer, TargetFilter.ALL, null, "SELECT t.document_id", "t.id = :id AND t.document_id IS NOT NULL", "")
        .param("id", id.toString()).query((row, _) -> UUID.fromString(row.getString(1))).optional();
  }

  List<TargetValue> values(TargetId id, @Nullable AsOf asOf) {
    var sql = asOf == null ? "SELECT year, quarter, value FROM contracting_target_value v WHERE v.target_id = :id"
        : "SELECT year, quarter, value FROM contracting_target_value_version v WHERE v.target_id = :id AND "
            + KNOWN.formatted("v");
    var statement = jdbc.sql(sql).param("id", id.toString());
    return (asOf == null ? statement : statement.param("before", Moments.stored(asOf.recordedBefore())))
        .query((row, _) -> new TargetValue(row.getInt(1), row.getInt(2) == 0 ? null : row.getInt(2),
            row.getBigDecimal(3).stripTrailingZeros())).list().stream().sorted().toList();
  }

  private static String select(@Nullable AsOf asOf) {
    var values = asOf == null ? "contracting_target_value g WHERE g.target_id = t.id"
        : "contracting_target_value_version g WHERE g.target_id = t.id AND " + KNOWN.formatted("g");
    return "SELECT t.*, ac.provider_id AS contract_provider, " + ABOUT + ", (SELECT g.value FROM " + values
        + " ORDER BY g.valid_to DESC, g.quarter LIMIT 1) AS goal";
  }

  private JdbcClient.StatementSpec asked(Viewer viewer, TargetFilter filter, @Nullable AsOf asOf, String select,
      String which, String tail) {
    var mine = TargetScopes.visibleTo(viewer.scope(), asOf == null ? LocalDate.now(clock) : asOf.day());
    var sql = select + FROM.formatted(asOf == null ? "contracting_target" : "contracting_target_version",
        filter.subject() == null ? "1 = 1" : "t." + filter.subject().column() + " IS NOT NULL",
        asOf == null ? which : which + " AND " + KNOWN.formatted("t"), mine.sql()) + tail;
    var statement = jdbc.sql(sql)
        .param("text", filter.text().strip()).param("like", Restriction.containing(filter.text()))
        .param("start", Restriction.beginning(filter.text()))
        .param("contract", filter.contract() == null ? 0 : filter.contract().value())
        .param("lot", filter.lot() == null ? 0 : filter.lot().value())
        .param("provider", filter.provider() == null ? 0 : filter.provider().value())
        .param("municipality", filter.municipality() == null ? 0 : filter.municipality().value())
        .param("status", filter.status() == null ? "" : filter.status().name())
        .params(mine.parameters());
    return asOf == null ? statement : statement.param("before", Moments.stored(asOf.recordedBefore()));
  }

  private static TargetRow row(ResultSet row) throws SQLException {
    var about = about(row);
    var provider = about.subject() == TargetSubject.PROVIDER ? Integer.valueOf(about.id())
        : row.getObject("contract_provider", Integer.class);
    var baseline = row.getBigDecimal("baseline");
    var goal = row.getBigDecimal("goal");
    return new TargetRow(new TargetId(UUID.fromString(row.getString("id"))), about,
        provider == null ? null : new ProviderId(provider), row.getString("indicator_code"),
        row.getString("indicator_name"), TargetOperator.valueOf(row.getString("operator")),
        TargetUnit.valueOf(row.getString("unit")), baseline == null ? null : baseline.stripTrailingZeros(),
        row.getObject("baseline_on", LocalDate.class), row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class), goal == null ? null : goal.stripTrailingZeros(),
        row.getString("source"), row.getString("document_name"), TargetStatus.valueOf(row.getString("status")));
  }

  private static TargetAbout about(ResultSet row) throws SQLException {
    for (var subject : Stream.of(TargetSubject.values()).toList()) {
      var id = row.getObject(subject.column(), Integer.class);
      if (id != null) {
        return new TargetAbout(subject, id, row.getString("about_name"));
      }
    }
    throw new IllegalStateException("A target is on something");
  }

  /** A target and its version. */
  record Found(TargetRow row, int version) {}
}
