package nl.speelruimte.improvement;

import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-115: the review moments of an action: an open one has exactly one that comes next. */
@Service
@Transactional
public class ReviewMoments {

  private final ImprovementActions actions;
  private final ActionDesk desk;

  ReviewMoments(ImprovementActions actions, ActionDesk desk) {
    this.actions = actions;
    this.desk = desk;
  }

  /**
   * Puts the next one on another day.
   *
   * @throws NotHere when there is no such action whose review moments this viewer keeps
   * @throws RuleBroken without a reason, or when somebody else changed the action meanwhile
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void move(Viewer viewer, ActionId id, ReviewMoveDraft draft) {
    mustKeep(viewer, id);
    desk.moveReview(viewer, id, draft);
  }

  /**
   * Writes down what came of it, and plans the next one.
   *
   * @throws NotHere when there is no such action whose review moments this viewer keeps
   * @throws RuleBroken when something is missing, or somebody else changed the action meanwhile
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void hold(Viewer viewer, ActionId id, ReviewHoldDraft draft) {
    mustKeep(viewer, id);
    desk.holdReview(viewer, id, draft);
  }

  private void mustKeep(Viewer viewer, ActionId id) {
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("action", id);
    }
    if (!actions.details(viewer, id).action().status().isOpen()) {
      throw new RuleBroken("improvement.rule.ended");
    }
  }
}
