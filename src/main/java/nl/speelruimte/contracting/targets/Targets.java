package nl.speelruimte.contracting.targets;

import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-56: what was agreed to reach; the bureau writes it, those concerned read it. */
@Service
@Transactional(readOnly = true)
public class Targets {

  private static final String EDITORS = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')";
  private static final int CHOICES = 50;
  private final TargetBook book;
  private final TargetWriter writer;
  private final TargetChanges changes;
  private final TargetDocuments documents;

  Targets(TargetBook book, TargetWriter writer, TargetChanges changes, TargetDocuments documents) {
    this.book = book;
    this.writer = writer;
    this.changes = changes;
    this.documents = documents;
  }

  public List<TargetRow> rows(Viewer viewer, TargetFilter filter, Pageable page) {
    return book.rows(viewer, filter, null, page);
  }

  public long count(Viewer viewer, TargetFilter filter) {
    return book.count(viewer, filter);
  }

  /** Those there were, as they stood. */
  public List<TargetRow> rows(Viewer viewer, TargetFilter filter, AsOf asOf) {
    return book.rows(viewer, filter, asOf, Pageable.unpaged());
  }

  /**
   * @param asOf from where one looks back; null for now
   * @throws NotHere when there is no such target for this viewer
   */
  public TargetDetails details(Viewer viewer, TargetId id, @Nullable AsOf asOf) {
    var found = book.find(viewer, id, asOf).orElseThrow(() -> new NotHere("target", id));
    return new TargetDetails(found.row(), book.values(id, asOf), found.version(),
        asOf == null && viewer.keepsRegister() ? TargetAction.of(found.row().status()) : Set.of());
  }

  /**
   * The document in which it was agreed.
   *
   * @throws NotHere when there is no such target for this viewer, or it has no document
   */
  public byte[] document(Viewer viewer, TargetId id) {
    return documents.content(viewer, id);
  }

  /** Whether this viewer may write targets. */
  public boolean mayAdd(Viewer viewer) {
    return viewer.keepsRegister();
  }

  /** What a new target can be on, by a part of its name; at most fifty, and nothing for who may not write one. */
  public List<TargetAbout> subjects(Viewer viewer, String text) {
    return viewer.keepsRegister() ? writer.subjects(text, CHOICES) : List.of();
  }

  /**
   * Writes a concept.
   *
   * @throws RuleBroken when something is missing or makes no sense; it names the field
   */
  @PreAuthorize(EDITORS)
  @Transactional
  public TargetId add(Viewer viewer, TargetDraft draft) {
    checkEditor(viewer);
    return changes.add(viewer, draft);
  }

  /** Changes a target; one that was agreed needs a reason. @throws RuleBroken also when it was changed meanwhile */
  @PreAuthorize(EDITORS)
  @Transactional
  public void change(Viewer viewer, TargetId id, TargetDraft draft) {
    checkEditor(viewer);
    changes.change(viewer, details(viewer, id, null), draft);
  }

  /** Agrees a concept: it holds, or waits for its baseline. @throws RuleBroken when it is no concept any more */
  @PreAuthorize(EDITORS)
  @Transactional
  public void adopt(Viewer viewer, TargetId id, int version) {
    checkEditor(viewer);
    changes.adopt(viewer, details(viewer, id, null), version);
  }

  /** Says what was measured before it began; the target holds from then on. */
  @PreAuthorize(EDITORS)
  @Transactional
  public void setBaseline(Viewer viewer, TargetId id, BaselineDraft draft) {
    checkEditor(viewer);
    changes.setBaseline(viewer, details(viewer, id, null), draft);
  }

  @PreAuthorize(EDITORS)
  @Transactional
  public void withdraw(Viewer viewer, TargetId id, String reason, int version) {
    checkEditor(viewer);
    changes.withdraw(viewer, details(viewer, id, null), reason, version);
  }

  private static void checkEditor(Viewer viewer) {
    if (!viewer.keepsRegister()) {
      throw new NotHere("target", viewer.role());
    }
  }
}
