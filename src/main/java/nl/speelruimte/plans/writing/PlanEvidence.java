package nl.speelruimte.plans.writing;

import java.time.Clock;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files with the measures of a working copy; a version that was submitted keeps its own. */
@Service
@Transactional
public class PlanEvidence {

  /** So many files a measure may have. */
  public static final int MOST = 10;
  private final JdbcClient jdbc;
  private final WorkingCopies copies;
  private final MeasureStore measures;
  private final Attachments attachments;
  private final Clock clock;

  PlanEvidence(JdbcClient jdbc, WorkingCopies copies, MeasureStore measures, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.copies = copies;
    this.measures = measures;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * Adds a file to a measure.
   *
   * @return the id by which it is read and taken away
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken about {@code file}, when it is empty, too large, not a kind of file that may be attached, there
   *     already, or one too many; or when the measure was taken out, or nothing is being written now
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public UUID add(Viewer viewer, PlanId id, MeasureKey measure, FileDraft file) {
    var copy = copies.open(viewer, id);
    var owner = measures.id(copy, measure);
    if (count(owner) >= MOST) {
      throw RuleBroken.at("file", "plans.writing.rule.many-files", MOST);
    }
    var stored = attachments.store(viewer, Given.required("file", file), "file");
    if (isThere(owner, stored)) {
      throw RuleBroken.at("file", "plans.writing.rule.file-there", stored.name());
    }
    var evidence = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    jdbc.sql("""
            INSERT INTO plans_evidence (id, measure_id, document_id, document_name, added_by, added_at)
            VALUES (:id, :measure, :document, :name, :by, :now)""")
        .param("id", evidence).param("measure", owner).param("document", stored.id()).param("name", stored.name())
        .param("by", viewer.name()).param("now", Moments.now(clock)).update();
    copies.did(viewer, copy, "plans.writing.action.file-added");
    return evidence;
  }

  /** Takes a file away from a measure; does nothing when it is gone already. */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void remove(Viewer viewer, PlanId id, UUID evidence) {
    var copy = copies.open(viewer, id);
    var gone = jdbc.sql("""
            DELETE e FROM plans_evidence e JOIN plans_measure m ON m.id = e.measure_id
             WHERE e.id = :evidence AND m.version_id = :version""")
        .param("evidence", evidence).param("version", copy.version()).update();
    if (gone > 0) {
      copies.did(viewer, copy, "plans.writing.action.file-removed");
    }
  }

  private int count(UUID measure) {
    return jdbc.sql("SELECT COUNT(*) FROM plans_evidence WHERE measure_id = :measure").param("measure", measure)
        .query(Integer.class).single();
  }

  /** The very same file, which a second click brings. */
  private boolean isThere(UUID measure, Attachment file) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM plans_evidence e JOIN documents_file d ON d.id = e.document_id"
            + " WHERE e.measure_id = :measure AND d.name = :name AND d.sha256 = :hash)")
        .param("measure", measure).param("name", file.name()).param("hash", file.sha256()).query(Boolean.class).single();
  }
}
