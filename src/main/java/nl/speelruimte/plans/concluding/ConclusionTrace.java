package nl.speelruimte.plans.concluding;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a conclusion leaves behind: a line in the trail, and a reminder that is no longer needed. */
@Component
class ConclusionTrace {

  private final AuditTrail trail;
  private final ConclusionReminders reminders;

  ConclusionTrace(AuditTrail trail, ConclusionReminders reminders) {
    this.trail = trail;
    this.reminders = reminders;
  }

  void concluded(Viewer viewer, PlanDetails plan, ConclusionRow row, CheckedConclusion found) {
    reminders.concluded(plan.id(), plan.plan().provider());
    var before = row.concluded();
    trail.record(viewer, Conclusions.subject(plan), "plans.deciding.concluded",
        before == null ? null : Said.of(row, before.verdict(), before.text()), Said.of(row, found.verdict(), found.text()),
        null);
  }

  void takenOver(Viewer viewer, PlanDetails plan, String before, String why) {
    reminders.again(plan.id());
    trail.record(viewer, Conclusions.subject(plan), "plans.deciding.taken-over", new Leads(before),
        new Leads(viewer.name()), why);
  }

  /** What the trail keeps of who leads. */
  record Leads(String roundLead) {}

  /** What the trail keeps of a conclusion. */
  record Said(String byCriterion, @Nullable String aboutMeasure, @Nullable Integer concludedScore,
      @Nullable Boolean concludedMet, @Nullable String concludedWhy) {

    static Said of(ConclusionRow row, Verdict verdict, @Nullable String text) {
      return new Said(row.code(), row.about(), verdict.score(), verdict.met(), text);
    }
  }
}
