package nl.speelruimte.plans.remarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a remark leaves behind: a line in the trail, and a point for whom a question or an answer waits. Never its words:
 * the trail is for ever, and a remark may be taken back.
 */
@Component
class RemarkTrace {

  private static final String QUESTION = "plans.question";
  private static final String ANSWER = "plans.answer";
  private final AuditTrail trail;
  private final AttentionPoints points;

  RemarkTrace(AuditTrail trail, AttentionPoints points) {
    this.trail = trail;
    this.points = points;
  }

  /** About a judgement it is kept from the provider, who may not know of that yet. */
  void said(Viewer viewer, PlanDetails plan, RemarkSubject subject, String action, @Nullable Said before, @Nullable Said after) {
    var about = subject.kind() == RemarkAbout.JUDGEMENT ? plan.subject().behindTheProvider() : plan.subject();
    trail.record(viewer, about, "plans.remark.action." + action, before, after, null);
  }

  /** Names neither plan, provider nor municipality: bureau and auditor read that it happened, and others not even that. */
  void saidPrivately(Viewer viewer, ThreadId thread, String action) {
    trail.record(viewer, Subject.of("plans.private-thread", thread), "plans.remark.action." + action, null, null, null);
  }

  /** The provider is asked something, until it has answered. */
  void asked(Viewer viewer, PlanDetails plan, ThreadId thread, @Nullable LocalDate due, String askedBy, boolean late) {
    points.raise(viewer, new NewPoint(QUESTION, Subject.of(QUESTION, thread).of(plan.plan().provider()),
        late ? Severity.ACT : Severity.WATCH, Money.ZERO, "plans.remark.why." + (late ? "question-late" : "question"),
        List.of(plan.plan().title()), Set.of(Side.PROVIDER), route(plan)).due(due).askedBy(askedBy));
  }

  /** Whoever asked is told that there is an answer, until they say that it is one. */
  void answered(Viewer viewer, PlanDetails plan, ThreadId thread, OwnSide asker) {
    points.resolve(viewer, QUESTION, Subject.of(QUESTION, thread));
    points.raise(viewer, new NewPoint(ANSWER,
        Subject.of(ANSWER, thread).of(plan.plan().provider()).at(asker.municipality()), Severity.WATCH, Money.ZERO,
        "plans.remark.why.answer", List.of(plan.plan().title()),
        Set.of(asker.name() == OwnSide.Name.BUREAU ? Side.BUREAU : Side.PAYER), route(plan)));
  }

  void noAnswer(Viewer viewer, ThreadId thread) {
    points.resolve(viewer, ANSWER, Subject.of(ANSWER, thread));
  }

  void over(Viewer viewer, ThreadId thread) {
    points.resolve(viewer, QUESTION, Subject.of(QUESTION, thread));
    noAnswer(viewer, thread);
  }

  private static String route(PlanDetails plan) {
    return "plans/" + plan.id() + "/remarks";
  }

  /** What the trail keeps of a thread of both sides. */
  record Said(RemarkAbout remarkAbout, ThreadKind threadKind, ThreadState threadState, @Nullable LocalDate answerBy) {

    static Said of(ThreadRow thread) {
      return new Said(thread.subject().kind(), thread.kind(), thread.state(), thread.due());
    }

    static Said of(ThreadRow thread, ThreadState now) {
      return new Said(thread.subject().kind(), thread.kind(), now, thread.due());
    }
  }
}
