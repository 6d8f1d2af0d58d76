package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries in the ledger of a space; an entry is never changed. */
@Component
class SpaceEntries {

  private final JdbcClient jdbc;
  private final Clock clock;

  SpaceEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param batch the file the decision came in; null when a person made it here */
  void decided(Viewer viewer, UUID space, SpaceDraft draft, @Nullable Attachment document, @Nullable Long batch) {
    insert(viewer, new Entry(space, EntryType.DECISION, draft.decidedOn(), draft.amount(), draft.reason().strip()),
        document, batch);
  }

  void permitted(Viewer viewer, UUID space, LocalDate on, Attachment document) {
    insert(viewer, new Entry(space, EntryType.PERMISSION, on, null, null), document, null);
  }

  void adjusted(Viewer viewer, UUID space, LocalDate on, Money by, String reason, Attachment document) {
    insert(viewer, new Entry(space, EntryType.ADJUSTMENT, on, by, reason), document, null);
  }

  private void insert(Viewer viewer, Entry entry, @Nullable Attachment document, @Nullable Long batch) {
    jdbc.sql("""
            INSERT INTO spending_entry (space_id, type, valid_on, recorded_at, actor, actor_organisation,
              amount_delta_cent, reason, document_id, document_name, batch_id)
            VALUES (:space, :type, :on, :now, :actor, :organisation, :amount, :reason, :document, :name, :batch)""")
        .param("space", entry.space).param("type", entry.type.name()).param("on", entry.on)
        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("amount", entry.amount == null ? null : entry.amount.cents()).param("reason", entry.reason)
        .param("document", document == null ? null : document.id())
        .param("name", document == null ? null : document.name()).param("batch", batch).update();
  }

  private record Entry(
      UUID space, EntryType type, LocalDate on, @Nullable Money amount, @Nullable String reason) {}
}
