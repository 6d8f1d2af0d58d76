package nl.speelruimte.contracting.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.EntryRow.NewTerms;
import nl.speelruimte.contracting.changes.EntryRow.Part;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a contract, for whoever may see it. */
@Service
@Transactional(readOnly = true)
public class ContractEntries {

  private static final String FROM =
      " FROM contracting_entry e JOIN contracting_contract c ON c.id = e.contract_id WHERE c.id = :contract AND (%s) AND %s";
  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Clock clock;

  ContractEntries(JdbcClient jdbc, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * What was written last comes first.
   *
   * @param asOf from where one looks back; null for all that is known now
   */
  public List<EntryRow> entries(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    var parts = parts(viewer, contract, asOf);
    return select(viewer, contract, asOf, "SELECT e.*" + FROM + " ORDER BY e.recorded_at DESC, e.id DESC")
        .query((row, _) -> entry(row, parts)).list();
  }

  /**
   * The document of an entry.
   *
   * @throws NotHere when there is no such entry with a document for this viewer
   */
  public byte[] document(Viewer viewer, ContractId contract, long entry) {
    var document = entries(viewer, contract, null).stream().filter(each -> each.id() == entry)
        .map(EntryRow::document).filter(Objects::nonNull).findFirst()
        .orElseThrow(() -> new NotHere("document", entry));
    return attachments.content(viewer, document);
  }

  private Map<Long, List<Part>> parts(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    return select(viewer, contract, asOf, """
            SELECT p.entry_id, p.kind, COALESCE(CONCAT(l.code, ' ', l.name), m.name) AS name
              FROM contracting_entry_part p LEFT JOIN contracting_lot l ON l.id = p.lot_id
              LEFT JOIN parties_municipality m ON m.id = p.municipality_id
             WHERE p.entry_id IN (SELECT e.id""" + FROM + ") ORDER BY p.id")
        .query((row, _) -> Map.entry(row.getLong(1), new Part(PartKind.valueOf(row.getString(2)), row.getString(3))))
        .list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private JdbcClient.StatementSpec select(Viewer viewer, ContractId contract, @Nullable AsOf asOf, String sql) {
    var recorded = new Recorded(asOf);
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql(sql.formatted(mine.sql(), recorded.written("e.recorded_at"))).param("contract", contract.value())
        .params(mine.parameters()).params(recorded.parameters());
  }

  private static EntryRow entry(ResultSet row, Map<Long, List<Part>> parts) throws SQLException {
    var to = row.getString("to_status");
    var by = row.getString("given_by");
    return new EntryRow(row.getLong("id"), EntryType.valueOf(row.getString("type")), row.getInt("number"),
        row.getObject("valid_on", LocalDate.class),
        Moments.of(row, "recorded_at"),
        row.getString("actor"), row.getString("actor_organisation"), row.getString("subject"), row.getString("body"),
        row.getString("reason"), row.getObject("document_id", UUID.class), row.getString("document_name"),
        to == null ? null : ContractStatus.valueOf(to),
        new NewTerms(row.getObject("end_before", LocalDate.class), row.getObject("end_after", LocalDate.class),
            row.getObject("notice_months", Integer.class), row.getObject("extension_options", Integer.class)),
        by == null ? null : NoticeBy.valueOf(by), parts.getOrDefault(row.getLong("id"), List.of()));
  }
}
