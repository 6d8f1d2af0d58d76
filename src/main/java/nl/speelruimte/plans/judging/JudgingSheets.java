package nl.speelruimte.plans.judging;

import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** UC-121: judging: each assessor their own sheet, and nobody that of another. */
@Service
@Transactional(readOnly = true)
public class JudgingSheets {

  private static final String ASSESSORS = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'MUNICIPAL_MANAGER')";
  private final JudgingDesk desk;

  JudgingSheets(JudgingDesk desk) {
    this.desk = desk;
  }

  /**
   * The viewer's own sheet; when the round is closed to read.
   *
   * @throws NotHere when the viewer does not judge in such a round as they work now
   */
  public JudgingSheet sheet(Viewer viewer, RoundId id) {
    return desk.sheet(viewer, id);
  }

  /**
   * Gives a judgement, or another one in its place; the same once more changes nothing.
   *
   * @return the judgement as it counts now
   * @throws NotHere when the viewer does not judge in such a round, or not by this criterion
   * @throws RuleBroken when something is missing, the round is closed, the viewer has finished, or the judgement was
   *     changed since it was shown
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize(ASSESSORS)
  public Judgement judge(Viewer viewer, RoundId id, JudgementDraft draft) {
    return desk.judge(viewer, id, draft);
  }

  /**
   * Says that all judgements are there; when those of everybody are, the round closes.
   *
   * @throws RuleBroken when some are missing
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize(ASSESSORS)
  public void finish(Viewer viewer, RoundId id) {
    desk.finish(viewer, id);
  }

  /** Goes on judging after all, as long as the round is open. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize(ASSESSORS)
  public void reopen(Viewer viewer, RoundId id) {
    desk.reopen(viewer, id);
  }

  /** Does not judge this plan, with a reason. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize(ASSESSORS)
  public void recuse(Viewer viewer, RoundId id, @Nullable String reason) {
    desk.recuse(viewer, id, reason);
  }
}
