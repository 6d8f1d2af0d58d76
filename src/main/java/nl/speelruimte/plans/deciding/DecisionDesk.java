package nl.speelruimte.plans.deciding;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.LedRounds;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.PlanCourse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the lead decides on a plan: with a letter, or by sending it back. */
@Service
@Transactional
public class DecisionDesk {

  private static final String DECIDES = "hasAnyRole('BUREAU_MANAGER')";
  private static final int LONGEST_POINT = 2_000;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final LedRounds rounds;
  private final LetterRevisions letters;
  private final Outcomes outcomes;

  DecisionDesk(EfficiencyPlans plans, PlanContents contents, LedRounds rounds, LetterRevisions letters,
      Outcomes outcomes) {
    this.plans = plans;
    this.contents = contents;
    this.rounds = rounds;
    this.letters = letters;
    this.outcomes = outcomes;
  }

  /**
   * Decides as the draft says and sends its letter; the approved measures become improvement actions. It cannot be undone.
   *
   * @param draft the version of the draft that the page showed
   * @param version of the plan that the page showed
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when something is missing, a conclusion stands in the way, a text is of before a conclusion, or
   *     somebody else was first
   */
  @PreAuthorize(DECIDES)
  public void decide(Viewer viewer, PlanId id, int draft, int version) {
    rounds.hold(id);
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    var shown = letters.draft(viewer, plan, sheet);
    if (shown.version() != draft) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.draft");
    }
    var decision = CheckedDecision.of(shown, sheet);
    letters.notes(plan, sheet).mustBeCurrent();
    outcomes.decided(viewer, plan, sheet, decision, contents.version(viewer, id, sheet.version()), version);
  }

  /**
   * Sends a plan back with what is asked per passage.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when a reason is missing, or somebody else was first
   */
  @PreAuthorize(DECIDES)
  public void sendBack(Viewer viewer, PlanId id, ReturnDraft draft) {
    rounds.hold(id);
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    var reason = Given.reason("reason", draft.reason(), PlanCourse.LONGEST_REASON);
    if (draft.points().isEmpty()) {
      throw RuleBroken.at("points", "plans.deciding.rule.no-points");
    }
    var measures = contents.version(viewer, id, sheet.version()).measures();
    var points = IntStream.range(0, draft.points().size())
        .mapToObj(place -> checked(draft.points().get(place), place, measures)).toList();
    outcomes.returned(viewer, plan, sheet, reason, points, draft.version());
  }

  private static ReturnPoint checked(ReturnPoint point, int place, List<PlanMeasure> measures) {
    var measure = measures.stream().filter(each -> each.key().equals(point.measure())).findFirst();
    if (point.measure() != null && measure.isEmpty()) {
      throw new NotHere("measure", point.measure());
    }
    return new ReturnPoint(point.measure(), measure.map(PlanMeasure::title).orElse(null),
        Given.textIfAny("quote-" + place, point.quote(), LONGEST_POINT),
        Given.text("asked-" + place, point.asked(), LONGEST_POINT));
  }
}
