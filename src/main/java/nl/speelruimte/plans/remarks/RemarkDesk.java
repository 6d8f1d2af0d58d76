package nl.speelruimte.plans.remarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Carries out what was allowed: the entry, where a question stands, the trace and the points, in one transaction. */
@Component
class RemarkDesk {

  private final SharedThreads shared;
  private final PrivateThreads privates;
  private final RemarkTrace trace;
  private final Clock clock;

  RemarkDesk(SharedThreads shared, PrivateThreads privates, RemarkTrace trace, Clock clock) {
    this.shared = shared;
    this.privates = privates;
    this.trace = trace;
    this.clock = clock;
  }

  ThreadId start(Viewer viewer, OwnSide own, PlanDetails plan, ThreadDraft draft) {
    var question = draft.kind() == ThreadKind.QUESTION;
    var said = SaidRemark.of(draft.first(), question ? RemarkKind.QUESTION : RemarkKind.REMARK);
    checkDue(draft);
    if (draft.audience() == RemarkAudience.OWN) {
      mustBeNew(privates.isSaid(said.request()));
      var thread = privates.begin(own, plan.id(), draft.subject());
      once(() -> privates.add(viewer, thread, said));
      trace.saidPrivately(viewer, thread, "private");
      return thread;
    }
    mustBeNew(shared.isSaid(said.request()));
    var thread = shared.begin(viewer, own, plan.id(), draft);
    once(() -> shared.add(viewer, thread, said));
    trace.said(viewer, plan, draft.subject(), question ? "asked" : "said", null,
        new RemarkTrace.Said(draft.subject().kind(), draft.kind(), ThreadState.OPEN, draft.due()));
    if (question) {
      trace.asked(viewer, plan, thread, draft.due(), viewer.organisation(), false);
    }
    return thread;
  }

  void reply(Viewer viewer, PlanDetails plan, ThreadRow thread, RemarkDraft draft) {
    var said = SaidRemark.of(draft, RemarkKind.REMARK);
    if (thread.audience() == RemarkAudience.OWN) {
      mustBeNew(privates.isSaid(said.request()));
      once(() -> privates.add(viewer, thread.id(), said));
      trace.saidPrivately(viewer, thread.id(), "private");
      return;
    }
    mustBeNew(shared.isSaid(said.request()));
    once(() -> shared.add(viewer, thread.id(), said));
    trace.said(viewer, plan, thread.subject(), "said", null, RemarkTrace.Said.of(thread));
  }

  void answer(Viewer viewer, PlanDetails plan, ThreadRow thread, RemarkDraft draft) {
    move(viewer, plan, thread, ThreadMove.ANSWER, "answered", SaidRemark.of(draft, RemarkKind.ANSWER));
    trace.answered(viewer, plan, thread.id(), shared.asker(thread.id()));
  }

  void askOn(Viewer viewer, PlanDetails plan, ThreadRow thread, RemarkDraft draft) {
    move(viewer, plan, thread, ThreadMove.ASK_ON, "asked-on", SaidRemark.of(draft, RemarkKind.QUESTION));
    trace.noAnswer(viewer, thread.id());
    trace.asked(viewer, plan, thread.id(), thread.due(), viewer.organisation(), isLate(thread));
  }

  void close(Viewer viewer, PlanDetails plan, ThreadRow thread) {
    move(viewer, plan, thread, ThreadMove.CLOSE, "closed", null);
    trace.over(viewer, thread.id());
  }

  /** Taking back what was asked ends a question; taking back the last answer opens it again. */
  void takeBack(Viewer viewer, PlanDetails plan, ThreadRow thread, UUID remark) {
    var taken = thread.remarks().stream().filter(each -> each.id().equals(remark)).findFirst()
        .orElseThrow(() -> new NotHere("remark", remark));
    if (!taken.mayTakeBack()) {
      throw taken.takenBack() == null ? new NotHere("remark", remark) : new RuleBroken("plans.remark.rule.taken-back");
    }
    if (thread.audience() == RemarkAudience.OWN) {
      once(() -> privates.takeBack(remark));
      trace.saidPrivately(viewer, thread.id(), "private-taken-back");
      return;
    }
    once(() -> shared.takeBack(remark));
    trace.said(viewer, plan, thread.subject(), "taken-back", null, RemarkTrace.Said.of(thread));
    if (stands(thread, taken, RemarkKind.QUESTION) && thread.state() != ThreadState.CLOSED) {
      close(viewer, plan, thread);
    } else if (stands(thread, taken, RemarkKind.ANSWER) && thread.state() == ThreadState.ANSWERED) {
      move(viewer, plan, thread, ThreadMove.TAKE_ANSWER_BACK, "asked-on", null);
      trace.noAnswer(viewer, thread.id());
      trace.asked(viewer, plan, thread.id(), thread.due(), thread.organisation(), isLate(thread));
    }
  }

  /** Whether it was the only one of its kind that still stood: after it nothing is asked, or answered, any more. */
  private static boolean stands(ThreadRow thread, RemarkRow taken, RemarkKind kind) {
    return taken.kind() == kind && thread.remarks().stream()
        .noneMatch(each -> each.kind() == kind && each.takenBack() == null && !each.id().equals(taken.id()));
  }

  private void move(Viewer viewer, PlanDetails plan, ThreadRow thread, ThreadMove move, String action,
      @Nullable SaidRemark said) {
    var to = thread.state().after(move).orElseThrow(() -> new RuleBroken("plans.remark.rule.not-now"));
    if (said != null) {
      mustBeNew(shared.isSaid(said.request()));
      goOn(thread, to, said.request());
      once(() -> shared.add(viewer, thread.id(), said));
    } else {
      shared.move(thread, to);
    }
    trace.said(viewer, plan, thread.subject(), action, RemarkTrace.Said.of(thread), RemarkTrace.Said.of(thread, to));
  }

  /** Before anything is added: two who had both added something would wait for each other here. */
  private void goOn(ThreadRow thread, ThreadState to, UUID request) {
    try {
      shared.move(thread, to);
    } catch (RuleBroken changed) {
      mustBeNew(shared.isSaid(request));
      throw changed;
    }
  }

  private void checkDue(ThreadDraft draft) {
    var today = LocalDate.now(clock);
    if (draft.due() == null) {
      return;
    }
    if (draft.kind() != ThreadKind.QUESTION) {
      throw RuleBroken.at("due", "plans.remark.rule.due-without-question");
    }
    if (draft.due().isBefore(today)) {
      throw RuleBroken.at("due", "uikit.date.too-early");
    }
    if (draft.due().isAfter(today.plusYears(1))) {
      throw RuleBroken.at("due", "uikit.date.too-late");
    }
  }

  private boolean isLate(ThreadRow thread) {
    return thread.due() != null && thread.due().isBefore(LocalDate.now(clock));
  }

  private static void mustBeNew(boolean said) {
    if (said) {
      throw new RuleBroken("plans.remark.rule.sent-already");
    }
  }

  /** Two clicks at the very same moment meet here. */
  private static void once(Runnable insert) {
    try {
      insert.run();
    } catch (DuplicateKeyException twice) {
      throw new RuleBroken("plans.remark.rule.sent-already");
    }
  }
}
