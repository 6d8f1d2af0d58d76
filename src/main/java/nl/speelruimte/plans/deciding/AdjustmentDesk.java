package nl.speelruimte.plans.deciding;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.LedRounds;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.execution.MeasureActions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the bureau answers a proposal to carry a plan out otherwise than was approved. */
@Service
@Transactional
public class AdjustmentDesk {

  private static final String DECIDES = "hasAnyRole('BUREAU_MANAGER')";
  private static final int LONGEST_REASON = 2_000;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final PlanCourse course;
  private final DecisionBook book;
  private final MeasureActions actions;
  private final LedRounds rounds;

  AdjustmentDesk(EfficiencyPlans plans, PlanContents contents, PlanCourse course, DecisionBook book,
      MeasureActions actions,
      LedRounds rounds) {
    this.plans = plans;
    this.contents = contents;
    this.course = course;
    this.book = book;
    this.actions = actions;
    this.rounds = rounds;
  }

  /**
   * Agrees: the actions promise what the adjusted version says, new measures become actions, vanished ones are cancelled.
   * What was not approved before does not become an action by it.
   *
   * @throws NotHere when there is no such plan that this viewer may answer
   * @throws RuleBroken when nothing waits for an answer, the reason is missing, or somebody else was first
   */
  @PreAuthorize(DECIDES)
  public void agree(Viewer viewer, PlanId id, String reason, int version) {
    var plan = mayAnswer(viewer, id);
    var why = Given.reason("reason", reason, LONGEST_REASON);
    var content = contents.version(viewer, id, pending(plan));
    course.move(viewer, id, PlanMove.AGREE_ADJUSTMENT, version, why);
    var refused = refused(id);
    actions.follow(viewer, plan, content,
        content.measures().stream().filter(measure -> !refused.contains(measure.key())).toList(), why);
  }

  /**
   * Refuses: the plan is carried out as it was approved.
   *
   * @throws NotHere when there is no such plan that this viewer may answer
   * @throws RuleBroken when nothing waits for an answer, the reason is missing, or somebody else was first
   */
  @PreAuthorize(DECIDES)
  public void refuse(Viewer viewer, PlanId id, String reason, int version) {
    mayAnswer(viewer, id);
    course.move(viewer, id, PlanMove.REFUSE_ADJUSTMENT, version, reason);
  }

  private PlanDetails mayAnswer(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id);
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("plan", id);
    }
    rounds.mustBeUntied(viewer, plan);
    pending(plan);
    return plan;
  }

  private static int pending(PlanDetails plan) {
    if (plan.pending() == null) {
      throw new RuleBroken("plans.rule.nothing-handed-in");
    }
    return plan.pending();
  }

  private Set<MeasureKey> refused(PlanId id) {
    return book.of(id).stream().filter(decision -> decision.outcome().approves()).findFirst()
        .map(decision -> book.choices(decision.id())).orElseThrow(() -> new NotHere("decision", id)).stream()
        .filter(choice -> !choice.approved()).map(MeasureChoice::measure).collect(Collectors.toSet());
  }
}
