package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.entries.NewEntry;
import nl.speelruimte.spending.entries.SpaceLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries in the ledger of a space; an entry is never changed. */
@Component
class SpaceEntries {

  private final SpaceLedger ledger;
  private final JdbcClient jdbc;

  SpaceEntries(SpaceLedger ledger, JdbcClient jdbc) {
    this.ledger = ledger;
    this.jdbc = jdbc;
  }

  /** @param batch the file the decision came in; null when a person made it here */
  long decided(Viewer viewer, UUID space, SpaceDraft draft, @Nullable Attachment document, @Nullable Long batch,
      @Nullable Late late) {
    return ledger.write(viewer, late(NewEntry.of(space, EntryType.DECISION, draft.decidedOn()).amount(draft.amount())
        .reason(draft.reason().strip()).document(document).batch(batch), late));
  }

  void permitted(Viewer viewer, UUID space, LocalDate on, Attachment document) {
    ledger.write(viewer, NewEntry.of(space, EntryType.PERMISSION, on).document(document));
  }

  long changed(Viewer viewer, UUID space, Booking booking, Money by) {
    return ledger.write(viewer, NewEntry.of(space, booking.type(), booking.validOn()).amount(by)
        .reason(booking.reason()).document(booking.document()));
  }

  /** A step without money. */
  long step(Viewer viewer, UUID space, EntryType type, LocalDate on, @Nullable String reason,
      @Nullable Attachment document, @Nullable Late late) {
    return ledger.write(viewer, late(NewEntry.of(space, type, on).reason(reason).document(document), late));
  }

  long write(Viewer viewer, NewEntry entry) {
    return ledger.write(viewer, entry);
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

  private static NewEntry late(NewEntry entry, @Nullable Late late) {
    return late == null ? entry : entry.late(late.days(), late.reason());
  }
}
