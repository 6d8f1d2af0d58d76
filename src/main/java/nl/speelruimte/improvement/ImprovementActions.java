package nl.speelruimte.improvement;

import java.util.List;
import nl.speelruimte.improvement.effects.GroupTotals;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.Providers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The improvement actions: to look up, and to move on. Whoever decides on a plan makes its measures into actions here, promises
 * anew when the plan is adjusted, and lets go of what vanished from it.
 */
@Service
@Transactional(readOnly = true)
public class ImprovementActions {

  private static final String DECIDES = "hasAnyRole('BUREAU_MANAGER')";
  private final ActionBook book;
  private final EffectBook effects;
  private final PromiseBook promises;
  private final ActionSteps steps;
  private final ActionDesk desk;
  private final Providers providers;

  ImprovementActions(ActionBook book, EffectBook effects, PromiseBook promises, ActionSteps steps, ActionDesk desk,
      Providers providers) {
    this.book = book;
    this.effects = effects;
    this.promises = promises;
    this.steps = steps;
    this.desk = desk;
    this.providers = providers;
  }

  /** What is due first comes first, unless the page asks for another order. */
  public List<ActionRow> rows(Viewer viewer, ActionFilter filter, Pageable page) {
    return book.rows(viewer, ActionBook.matching(viewer, filter), page);
  }

  public long count(Viewer viewer, ActionFilter filter) {
    return book.count(viewer, ActionBook.matching(viewer, filter));
  }

  /** @throws NotHere when there is no such action for this viewer */
  public ActionDetails details(Viewer viewer, ActionId id) {
    var found = book.find(viewer, id).orElseThrow(() -> new NotHere("action", id));
    var row = found.row();
    return new ActionDetails(row, found.text(), found.indicatorCode(), found.measuredBy(), seen(viewer, found.mergedInto()),
        found.adoptedOn(), found.adoptedBy(), effects.cells(viewer, Restriction.where("a.id = :id", "id", id.value())),
        promises.of(viewer, id), steps.of(id), steps.reviews(id), found.version(),
        ActionCommand.may(viewer, row.provider(), row.status()));
  }

  /**
   * All actions that came from one thing, in the order of their codes; without any when the viewer sees none of them.
   *
   * @param kind the kind of the origin
   * @param group what they came with, such as the id of a plan
   */
  public OriginEffects ofOrigin(Viewer viewer, String kind, String group) {
    var which = ActionBook.ofOrigin(kind, group);
    var rows = book.rows(viewer, which, Pageable.unpaged(Sort.by("code")));
    if (rows.isEmpty()) {
      return new OriginEffects(rows, QuarterFigures.of(List.of()), true,
          GroupTotals.of(List.of(), true));
    }
    var parts = effects.parts(viewer, which);
    return new OriginEffects(rows, QuarterFigures.of(effects.cells(viewer, which)),
        parts.stream().allMatch(GroupTotals.Part::seen), GroupTotals.of(parts, book.isOver(which)));
  }

  /**
   * Makes what was agreed into an action, or gives the one that was made of it before.
   *
   * @throws NotHere when the viewer may not, or knows no such provider
   * @throws RuleBroken when something is missing; it names the field
   */
  @Transactional
  @PreAuthorize(DECIDES)
  public ActionId adopt(Viewer viewer, ActionDraft draft) {
    mustDecide(viewer);
    var provider = providers.details(viewer, Given.required("provider", draft.provider()));
    return desk.adopt(viewer, draft, provider.name());
  }

  /**
   * Promises anew; what was promised before stays to be read.
   *
   * @return whether it is another promise than before: the same once more changes nothing
   * @throws RuleBroken when there is no reason, or the action ended
   */
  @Transactional
  @PreAuthorize(DECIDES)
  public boolean promise(Viewer viewer, ActionId id, PromiseDraft draft) {
    mustDecide(viewer);
    details(viewer, id);
    return desk.promise(viewer, id, draft);
  }

  /**
   * Cancels what vanished from its origin.
   *
   * @return whether it was cancelled: what was delivered or ended stays as it is
   * @throws RuleBroken when there is no reason
   */
  @Transactional
  @PreAuthorize(DECIDES)
  public boolean vanished(Viewer viewer, ActionId id, String reason) {
    mustDecide(viewer);
    details(viewer, id);
    return desk.vanished(viewer, id, reason);
  }

  /**
   * Moves it on.
   *
   * @throws NotHere when there is no such action that this viewer may move in this way
   * @throws RuleBroken when something is missing, or somebody else was first
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'PROVIDER_MANAGER')")
  public void move(Viewer viewer, ActionId id, MoveDraft draft) {
    var details = details(viewer, id);
    if (!mayEver(viewer, draft.move())) {
      throw new NotHere("action", id);
    }
    if (draft.into() != null) {
      details(viewer, draft.into());
    }
    if (details.version() == draft.version() && !details.may().contains(ActionCommand.of(draft.move()))) {
      throw new RuleBroken("improvement.rule.step");
    }
    desk.move(viewer, id, draft);
  }

  /** What it was merged into may touch others alone; then its address leads nowhere. */
  private @Nullable ActionId seen(Viewer viewer, @Nullable ActionId other) {
    return other == null ? null : book.find(viewer, other).map(found -> found.row().id()).orElse(null);
  }

  private static boolean mayEver(Viewer viewer, ActionMove move) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER) || viewer.role() == Role.PROVIDER_MANAGER && move.isByProvider();
  }

  private static void mustDecide(Viewer viewer) {
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("action", viewer.role());
    }
  }
}
