package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
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
  long decided(Viewer viewer, UUID space, SpaceDraft draft, @Nullable Attachment document, @Nullable Long batch,
      @Nullable Late late) {
    return insert(viewer, new Entry(space, EntryType.DECISION, draft.decidedOn(), draft.amount(),
        draft.reason().strip(), late), document, batch);
  }

  void permitted(Viewer viewer, UUID space, LocalDate on, Attachment document) {
    insert(viewer, new Entry(space, EntryType.PERMISSION, on, null, null, null), document, null);
  }

  long changed(Viewer viewer, UUID space, Booking booking, Money by) {
    return insert(viewer, new Entry(space, booking.type(), booking.validOn(), by, booking.reason(), null),
        booking.document(), null);
  }

  /** A step without money. */
  long step(Viewer viewer, UUID space, EntryType type, LocalDate on, @Nullable String reason,
      @Nullable Attachment document, @Nullable Late late) {
    return insert(viewer, new Entry(space, type, on, null, reason, late), document, null);
  }

  /** The two legs of a shift, in the transaction that wrote them. */
  void pointAtEachOther(long one, long other) {
    jdbc.sql("UPDATE spending_entry SET counter_entry_id = IF(id = :one, :other, :one) WHERE id IN (:one, :other)")
        .param("one", one).param("other", other).update();
  }

  void agreed(long entry, Agreed agreed) {
    jdbc.sql("""
            INSERT INTO spending_agreed (entry_id, party, manner, agreed_by, agreed_organisation, agreed_at)
            VALUES (:entry, :party, :manner, :by, :organisation, :at)""")
        .param("entry", entry).param("party", agreed.isProvider() ? "PROVIDER" : "MUNICIPALITY")
        .param("manner", agreed.manner().name()).param("by", agreed.by())
        .param("organisation", agreed.organisation()).param("at", Moments.stored(agreed.at())).update();
  }

  private long insert(Viewer viewer, Entry entry, @Nullable Attachment document, @Nullable Long batch) {
    return jdbc.sql("""
            INSERT INTO spending_entry (space_id, type, valid_on, recorded_at, actor, actor_organisation,
              amount_delta_cent, reason, document_id, document_name, batch_id, late_days, late_reason)
            VALUES (:space, :type, :on, :now, :actor, :organisation, :amount, :reason, :document, :name, :batch,
              :lateDays, :lateReason) RETURNING id""")
        .param("space", entry.space).param("type", entry.type.name()).param("on", entry.on)
        .param("now", Moments.now(clock))
        .param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("amount", entry.amount == null ? null : entry.amount.cents()).param("reason", entry.reason)
        .param("document", document == null ? null : document.id())
        .param("name", document == null ? null : document.name()).param("batch", batch)
        .param("lateDays", entry.late == null ? null : entry.late.days())
        .param("lateReason", entry.late == null ? null : entry.late.reason()).query(Long.class).single();
  }

  private record Entry(UUID space, EntryType type, LocalDate on, @Nullable Money amount, @Nullable String reason,
      @Nullable Late late) {}
}
