package nl.speelruimte.plans.deciding;

import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.execution.MeasureActions;
import org.springframework.stereotype.Component;

/** Carries a decision out, in its transaction: the step of the plan, the entry, the letter and the actions. */
@Component
class Outcomes {

  private final PlanCourse course;
  private final DecisionBook book;
  private final DraftBook drafts;
  private final SentLetters letters;
  private final MeasureActions actions;

  Outcomes(PlanCourse course, DecisionBook book, DraftBook drafts, SentLetters letters, MeasureActions actions) {
    this.course = course;
    this.book = book;
    this.drafts = drafts;
    this.letters = letters;
    this.actions = actions;
  }

  /**
   * @param content the version that was judged, as the bureau sees it
   * @param version of the plan that the page showed
   */
  void decided(Viewer viewer, PlanDetails plan, ConclusionSheet sheet, CheckedDecision decision, PlanContent content,
      int version) {
    course.move(viewer, plan.id(), decision.outcome().move(), version, decision.reason());
    var id = book.add(viewer, plan.id(), sheet, decision.outcome(), decision.reason());
    book.addChoices(id, decision.measures());
    letters.send(viewer, id, decision.letter(plan, content));
    drafts.drop(sheet.round());
    var approved = content.measures().stream()
        .filter(measure -> MeasureChoice.isApproved(decision.measures(), measure.key())).toList();
    actions.adopt(viewer, plan, content, approved);
  }

  void returned(Viewer viewer, PlanDetails plan, ConclusionSheet sheet, String reason, List<ReturnPoint> points,
      int version) {
    course.move(viewer, plan.id(), DecisionOutcome.RETURNED.move(), version, reason);
    book.addPoints(book.add(viewer, plan.id(), sheet, DecisionOutcome.RETURNED, reason), points);
    drafts.drop(sheet.round());
  }
}
