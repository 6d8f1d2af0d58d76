package nl.speelruimte.documents;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that people attach. Who may read one is decided by the module that keeps its id: it checks that before it
 * asks here. A file never changes after it was stored.
 */
@Service
@EnableConfigurationProperties(AttachmentLimits.class)
public class Attachments {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AttachmentLimits limits;

  Attachments(JdbcClient jdbc, Clock clock, AttachmentLimits limits) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Keeps a file that came with a form, in the transaction of the command it belongs to.
   *
   * @param field where a no is said
   * @throws NotHere for the auditor and for an account without a running role
   * @throws RuleBroken about the field, when it is empty, too large, not a kind of file that may be attached, or named
   *     after a client
   */
  @Transactional
  public Attachment store(Viewer viewer, FileDraft file, String field) {
    try {
      return store(viewer, file.name(), file.content());
    } catch (RuleBroken no) {
      throw no.about(field);
    }
  }

  /** The same for a form that may come without a file. */
  @Transactional
  public @Nullable Attachment storeIfAny(Viewer viewer, @Nullable FileDraft file, String field) {
    return file == null ? null : store(viewer, file, field);
  }

  /**
   * Keeps a file that the portal made, in the transaction of the command it belongs to.
   *
   * @throws NotHere for the auditor and for an account without a running role
   * @throws RuleBroken when it is empty, too large, not a kind of file that may be attached, or named after a client
   */
  @Transactional
  public Attachment store(Viewer viewer, String name, byte[] content) {
    mayStore(viewer);
    var checked = CheckedFile.of(new FileDraft(name, content), limits);
    var file = new Attachment(
        id(), checked.name(), checked.type(), content.length, checked.sha256(), viewer.name(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    insert(viewer, file, content);
    return file;
  }

  /** The content of a file the caller has checked the viewer may read. */
  @Transactional(readOnly = true)
  public byte[] content(Viewer viewer, UUID id) {
    mayRead(viewer);
    return jdbc.sql("SELECT content FROM documents_file WHERE id = :id")
        .param("id", id)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new NotHere("attachment", id));
  }

  private void insert(Viewer viewer, Attachment file, byte[] content) {
    jdbc.sql("""
            INSERT INTO documents_file
              (id, name, type, size, sha256, content, uploaded_by, uploaded_account, uploaded_at)
            VALUES (:id, :name, :type, :size, :sha256, :content, :by, :account, :at)""")
        .param("id", file.id())
        .param("name", file.name())
        .param("type", file.type().name())
        .param("size", file.size())
        .param("sha256", file.sha256())
        .param("content", content)
        .param("by", file.uploadedBy())
        .param("account", viewer.account())
        .param("at", Moments.stored(file.uploadedAt()))
        .update();
  }

  private static void mayStore(Viewer viewer) {
    var stores = switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.OfProvider _ -> true;
      case AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
    if (!stores) {
      throw new NotHere("attachment", viewer.role());
    }
  }

  /** Whose a file is only its keeper knows; without a running role there is nothing at all. */
  private static void mayRead(Viewer viewer) {
    if (viewer.scope() instanceof AccessScope.Nothing) {
      throw new NotHere("attachment", viewer.role());
    }
  }

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
