package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.util.Collection;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happened to a contract; an entry is never changed. */
@Component
class EntryWriter {

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Clock clock;

  EntryWriter(JdbcClient jdbc, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * For a caller who holds the contract.
   *
   * @return the number of the row
   * @throws RuleBroken when the file is not of a kind that may be attached
   */
  long write(Viewer viewer, NewEntry entry, @Nullable FileDraft file) {
    var document = file == null ? null : stored(viewer, file);
    return jdbc.sql("""
            INSERT INTO contracting_entry (contract_id, type, number, valid_on, recorded_at, actor, actor_organisation,
              subject, body, reason, document_id, document_name, from_status, to_status, end_before, end_after,
              notice_months, extension_options, given_by)
            SELECT :contract, :type, COALESCE(MAX(number), 0) + 1, :on, :now, :actor, :organisation, :subject, :body,
              :reason, :document, :name, :fromStatus, :toStatus, :endBefore, :endAfter, :notice, :options, :givenBy
              FROM contracting_entry WHERE contract_id = :contract AND type = :type
            RETURNING id""")
        .param("contract", entry.contract.id().value()).param("type", entry.type.name()).param("on", entry.on)
        .param("now", Moments.now(clock)).param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("subject", entry.subject).param("body", entry.text).param("reason", entry.reason)
        .param("document", document == null ? null : document.id())
        .param("name", document == null ? null : document.name())
        .param("fromStatus", entry.to == null ? null : entry.contract.written().name())
        .param("toStatus", entry.to == null ? null : entry.to.name())
        .param("endBefore", entry.end == null ? null : entry.contract.term().to()).param("endAfter", entry.end)
        .param("notice", entry.noticeMonths).param("options", entry.extensionOptions)
        .param("givenBy", entry.givenBy == null ? null : entry.givenBy.name())
        .query(Long.class).single();
  }

  /** Lots or municipalities that an amendment brought or took. */
  void parts(long entry, PartKind kind, Collection<Integer> numbers) {
    var ofLots = kind == PartKind.LOT_ADDED || kind == PartKind.LOT_ENDED;
    numbers.stream().sorted().forEach(number -> jdbc.sql("""
            INSERT INTO contracting_entry_part (entry_id, kind, lot_id, municipality_id)
            VALUES (:entry, :kind, :lot, :place)""")
        .param("entry", entry).param("kind", kind.name()).param("lot", ofLots ? number : null)
        .param("place", ofLots ? null : number).update());
  }

  /** What an entry was to change on its day was changed. */
  void effected(long entry) {
    jdbc.sql("INSERT INTO contracting_entry_effect (entry_id, recorded_at) VALUES (?, ?)")
        .params(entry, Moments.now(clock)).update();
  }

  private Attachment stored(Viewer viewer, FileDraft file) {
    try {
      return attachments.store(viewer, file.name(), file.content());
    } catch (RuleBroken no) {
      throw no.about("file");
    }
  }
}
