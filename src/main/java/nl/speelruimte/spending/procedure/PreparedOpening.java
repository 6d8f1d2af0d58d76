package nl.speelruimte.spending.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.PreparedDecision;
import nl.speelruimte.spending.decisions.SpaceOpening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the spaces that were decided and agreed to, with the steps that led to them. */
@Component
class PreparedOpening {

  private final SpaceOpening opening;
  private final JdbcClient jdbc;
  private final Clock clock;

  PreparedOpening(SpaceOpening opening, JdbcClient jdbc, Clock clock) {
    this.opening = opening;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void open(Viewer viewer, List<IntendedRow> rows, Decision decision, IntendedStore.Lateness lateness,
      Function<IntendedRow, Agreed> agreed) {
    var codes = lotCodes();
    opening.openPrepared(viewer, rows.stream().map(row -> new PreparedDecision(draft(row, decision, codes),
        decision.letter(), lateness.of(row), agreed.apply(row))).toList());
  }

  private static SpaceDraft draft(IntendedRow row, Decision decision, Map<Integer, String> codes) {
    var place = row.place();
    return new SpaceDraft(place.provider(), place.municipality(), place.year(), place.contractNumber(),
        place.lot() == null ? null : codes.get(place.lot().value()), row.proposed().amount(), decision.on(),
        decision.motivation());
  }

  private Map<Integer, String> lotCodes() {
    var codes = new HashMap<Integer, String>();
    jdbc.sql("SELECT id, code FROM contracting_lot").query(row -> {
      codes.put(row.getInt(1), row.getString(2));
    });
    return codes;
  }

  /** What the bureau kept with a decision until the municipality agrees. */
  Kept kept(IntendedId id) {
    return jdbc.sql("""
            SELECT i.late_reason, f.id, f.name, f.type, f.size, f.sha256, f.uploaded_by, f.uploaded_at
            FROM spending_intended i LEFT JOIN documents_file f ON f.id = i.document_id WHERE i.id = ?""")
        .param(id.value())
        .query((row, _) -> new Kept(row.getString(1), row.getObject(2) == null ? null : new Attachment(
            row.getObject(2, UUID.class), row.getString(3), AttachmentType.valueOf(row.getString(4)), row.getLong(5),
            row.getString(6), row.getString(7),
            Moments.of(row.getObject(8, LocalDateTime.class)))))
        .single();
  }

  /** The decision as it is entered in the ledger of a space. */
  record Decision(LocalDate on, String motivation, @Nullable Attachment letter) {}

  record Kept(@Nullable String lateReason, @Nullable Attachment letter) {}
}
