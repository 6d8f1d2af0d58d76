package nl.speelruimte.improvement.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionScopes;
import nl.speelruimte.improvement.progress.EntryRow.Amount;
import nl.speelruimte.improvement.progress.EntryRow.Evidence;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was told about an action. A municipality reads of an effect what is about itself, and its files only when it sees
 * all the amounts they go with: a file may name the others.
 */
@Component
class EntryBook {

  private static final String FROM = " FROM improvement_entry n JOIN improvement_action a ON a.id = n.action_id";
  private static final String FILES = " JOIN improvement_evidence d ON d.entry_id = n.id";
  private static final String WHICH = """
       \sWHERE n.action_id = :action AND (%1$s) AND (n.kind = 'PROGRESS' OR EXISTS (
            SELECT 1 FROM improvement_effect f WHERE f.entry_id = n.id AND (%2$s)))""";
  private static final String ALL_SEEN = """
      \sAND NOT EXISTS (SELECT 1 FROM improvement_effect f WHERE f.entry_id = n.id AND NOT (%s))""";
  private static final String AMOUNTS = """
      SELECT f.entry_id, m.name, CONCAT(lot.code, ' ', lot.name) AS lot_name, f.amount_cent, b.amount_cent AS before_cent,
             NOT EXISTS (SELECT 1 FROM improvement_effect l WHERE l.action_id = f.action_id
               AND l.municipality_id = f.municipality_id AND l.lot_id = f.lot_id AND l.quarter = f.quarter
               AND l.number > f.number) AS holds
        FROM improvement_effect f JOIN improvement_action a ON a.id = f.action_id
        JOIN parties_municipality m ON m.id = f.municipality_id
        LEFT JOIN contracting_lot lot ON lot.id = f.lot_id
        LEFT JOIN improvement_effect b ON b.action_id = f.action_id AND b.municipality_id = f.municipality_id
         AND b.lot_id = f.lot_id AND b.quarter = f.quarter AND b.number = f.number - 1
       WHERE f.action_id = :action AND (%1$s) AND (%2$s) ORDER BY m.name, m.id, lot_name""";
  private final JdbcClient jdbc;

  EntryBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<EntryRow> of(Viewer viewer, ActionId id) {
    var amounts = asked(viewer, id, AMOUNTS, "").query((row, _) -> Map.entry(row.getString("entry_id"), amount(row)))
        .list().stream().collect(byEntry());
    var files = asked(viewer, id, "SELECT d.entry_id, d.document_id, d.document_name" + FROM + FILES + WHICH,
        allSeen(viewer) + " ORDER BY d.place")
        .query((row, _) -> Map.entry(row.getString("entry_id"), new Evidence(UUID.fromString(row.getString("document_id")),
            row.getString("document_name")))).list().stream().collect(byEntry());
    return asked(viewer, id, "SELECT n.*" + FROM + WHICH, " ORDER BY n.recorded_at DESC, n.id DESC")
        .query((row, _) -> entry(row, amounts, files)).list();
  }

  /** Whether this file goes with an entry of this action whose files the viewer may read. */
  Optional<UUID> evidence(Viewer viewer, ActionId id, UUID document) {
    return asked(viewer, id, "SELECT d.document_id" + FROM + FILES + WHICH,
        allSeen(viewer) + " AND d.document_id = :document LIMIT 1")
        .param("document", document).query((row, _) -> UUID.fromString(row.getString(1))).optional();
  }

  private static String allSeen(Viewer viewer) {
    return ALL_SEEN.formatted(ActionScopes.amounts(viewer.scope(), "f.municipality_id").sql());
  }

  private JdbcClient.StatementSpec asked(Viewer viewer, ActionId id, String select, String tail) {
    var mine = ActionScopes.actions(viewer.scope());
    var amounts = ActionScopes.amounts(viewer.scope(), "f.municipality_id");
    var values = new HashMap<>(mine.parameters());
    values.putAll(amounts.parameters());
    return jdbc.sql(select.formatted(mine.sql(), amounts.sql()) + tail).param("action", id.value()).params(values);
  }

  private static <T> Collector<Map.Entry<String, T>, ?, Map<String, List<T>>> byEntry() {
    return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }

  private static EntryRow entry(ResultSet row, Map<String, List<Amount>> amounts, Map<String, List<Evidence>> files)
      throws SQLException {
    var id = row.getString("id");
    return new EntryRow(UUID.fromString(id), EntryKind.valueOf(row.getString("kind")),
        row.getObject("quarter", Integer.class), row.getObject("said_on", LocalDate.class), row.getString("words"),
        row.getString("reason"), row.getObject("percentage", Integer.class), amounts.getOrDefault(id, List.of()),
        files.getOrDefault(id, List.of()), Moments.of(row, "recorded_at"), row.getString("actor"),
        row.getString("actor_organisation"));
  }

  private static Amount amount(ResultSet row) throws SQLException {
    return new Amount(row.getString("name"), row.getString("lot_name"), Money.ofCents(row.getLong("amount_cent")),
        money(row.getObject("before_cent", Long.class)), row.getBoolean("holds"));
  }

  private static @Nullable Money money(@Nullable Long cents) {
    return cents == null ? null : Money.ofCents(cents);
  }
}
