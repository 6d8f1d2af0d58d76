package nl.speelruimte.plans.frameworks;

import java.util.List;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-100, UC-101: what plans are judged by; the bureau writes it, and everybody reads what was adopted. */
@Service
@Transactional(readOnly = true)
public class Frameworks {

  private static final String KEEPERS = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')";
  private final FrameworkBook book;
  private final CriterionStore criteria;
  private final FrameworkDesk desk;
  private final CriterionDesk criterionDesk;

  Frameworks(FrameworkBook book, CriterionStore criteria, FrameworkDesk desk, CriterionDesk criterionDesk) {
    this.book = book;
    this.criteria = criteria;
    this.desk = desk;
    this.criterionDesk = criterionDesk;
  }

  /** What is being written comes first, then what may be chosen, unless the page asks for another order. */
  public List<FrameworkRow> rows(Viewer viewer, FrameworkFilter filter, Pageable page) {
    return book.rows(viewer, filter, page);
  }

  public long count(Viewer viewer, FrameworkFilter filter) {
    return book.count(viewer, filter);
  }

  /** The versions that a call or a round may choose now; a retired one stays with what was judged by it. */
  public List<FrameworkVersionRow> choosable(Viewer viewer) {
    return book.choosable(viewer);
  }

  /** The versions of a framework that this viewer may see, the latest first. */
  public List<FrameworkVersionRow> versions(Viewer viewer, FrameworkId framework) {
    return book.versions(viewer, framework);
  }

  /**
   * A version with its criteria, retired or not: what was judged by it is read by it for ever.
   *
   * @throws NotHere when there is no such version for this viewer
   */
  public FrameworkVersionDetails version(Viewer viewer, FrameworkVersionId id) {
    var found = found(viewer, id);
    return new FrameworkVersionDetails(found.version(), found.explanation(), criteria.of(id),
        found.copiedFrom() == null ? null
            : book.find(viewer, found.copiedFrom()).map(FrameworkBook.Found::version).orElse(null),
        book.before(viewer, found.version()).orElse(null), found.lock(), found.version().state().may(viewer));
  }

  /**
   * What changed from the version before it, in the order of the criteria; nothing for the first.
   *
   * @throws NotHere when there is no such version for this viewer
   */
  public List<CriterionChange> changes(Viewer viewer, FrameworkVersionId id) {
    var found = found(viewer, id);
    return book.before(viewer, found.version())
        .map(before -> CriterionChange.between(criteria.of(before.id()), criteria.of(id))).orElse(List.of());
  }

  /** Whether this viewer keeps frameworks. */
  public static boolean mayKeep(Viewer viewer) {
    return viewer.keepsRegister();
  }

  /**
   * Makes a framework, with its first version as a concept.
   *
   * @throws RuleBroken when something is missing, or this form was sent already
   */
  @Transactional
  @PreAuthorize(KEEPERS)
  public FrameworkVersionId make(Viewer viewer, FrameworkDraft draft) {
    FrameworkScopes.requireKeeper(viewer);
    return desk.make(viewer, draft);
  }

  /**
   * Begins the next version of a framework as a copy of one of its versions.
   *
   * @throws RuleBroken when one is being written already
   */
  @Transactional
  @PreAuthorize(KEEPERS)
  public FrameworkVersionId begin(Viewer viewer, FrameworkVersionId from) {
    return desk.next(viewer, allowed(viewer, from, FrameworkAction.NEW_VERSION));
  }

  /** Changes the name and the explanation of a concept. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void describe(Viewer viewer, FrameworkVersionId id, @Nullable String name, @Nullable String explanation,
      int lock) {
    allowed(viewer, id, FrameworkAction.EDIT);
    desk.describe(viewer, id, name, explanation, lock);
  }

  /** Adds a criterion to a concept, at the end. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public CriterionId add(Viewer viewer, FrameworkVersionId id, CriterionDraft draft, int lock) {
    allowed(viewer, id, FrameworkAction.EDIT);
    return criterionDesk.add(viewer, id, draft, lock);
  }

  /** Changes a criterion of a concept. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void change(Viewer viewer, FrameworkVersionId id, CriterionId criterion, CriterionDraft draft, int lock) {
    allowed(viewer, id, FrameworkAction.EDIT);
    criterionDesk.change(viewer, id, criterion, draft, lock);
  }

  /** Takes a criterion out of a concept. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void remove(Viewer viewer, FrameworkVersionId id, CriterionId criterion, int lock) {
    allowed(viewer, id, FrameworkAction.EDIT);
    criterionDesk.remove(viewer, id, criterion, lock);
  }

  /** Moves a criterion of a concept one place. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void move(Viewer viewer, FrameworkVersionId id, CriterionId criterion, Direction to, int lock) {
    allowed(viewer, id, FrameworkAction.EDIT);
    criterionDesk.move(viewer, id, criterion, to, lock);
  }

  /**
   * Adopts a concept: from then on it may be chosen and never changes.
   *
   * @throws RuleBroken when it has no criteria, or day or reason is missing
   */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void adopt(Viewer viewer, FrameworkVersionId id, AdoptDraft draft) {
    allowed(viewer, id, FrameworkAction.ADOPT);
    desk.adopt(viewer, id, draft);
  }

  /** Retires an adopted version, with a reason: nothing new may choose it. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void retire(Viewer viewer, FrameworkVersionId id, @Nullable String reason, int lock) {
    allowed(viewer, id, FrameworkAction.RETIRE);
    desk.retire(viewer, id, reason, lock);
  }

  /** Throws a concept away, and with the only version the framework. */
  @Transactional
  @PreAuthorize(KEEPERS)
  public void discard(Viewer viewer, FrameworkVersionId id, int lock) {
    allowed(viewer, id, FrameworkAction.DISCARD);
    desk.discard(viewer, id, lock);
  }

  private FrameworkBook.Found allowed(Viewer viewer, FrameworkVersionId id, FrameworkAction action) {
    FrameworkScopes.requireKeeper(viewer);
    var found = found(viewer, id);
    if (!found.version().state().may(viewer).contains(action)) {
      throw new RuleBroken(found.version().state() == FrameworkState.CONCEPT ? "plans.framework.rule.step"
          : "plans.framework.rule.fixed");
    }
    return found;
  }

  private FrameworkBook.Found found(Viewer viewer, FrameworkVersionId id) {
    return book.find(viewer, id).orElseThrow(() -> new NotHere("framework", id));
  }
}
