package nl.speelruimte.plans.remarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-130, UC-131, UC-132: what is said and asked about a plan, each thread for whom it was meant and for nobody else. */
@Service
@Transactional(readOnly = true)
public class PlanThreads {

  private static final String SPEAKERS =
      "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'MUNICIPAL_MANAGER', 'PROVIDER_MANAGER', 'PROVIDER_DATA')";
  private static final String ASKERS = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'MUNICIPAL_MANAGER')";
  private final EfficiencyPlans plans;
  private final SharedThreads shared;
  private final PrivateThreads privates;
  private final SubjectsSeen subjects;
  private final RemarkDesk desk;

  PlanThreads(EfficiencyPlans plans, SharedThreads shared, PrivateThreads privates, SubjectsSeen subjects,
      RemarkDesk desk) {
    this.plans = plans;
    this.shared = shared;
    this.privates = privates;
    this.subjects = subjects;
    this.desk = desk;
  }

  /**
   * All threads of a plan that this viewer may read, the open questions first and then the latest.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<ThreadRow> of(Viewer viewer, PlanId plan) {
    plans.details(viewer, plan);
    var all = Stream.concat(shared.of(viewer, plan).stream(), privates.of(viewer, plan).stream())
        .sorted(ThreadOrder.OPEN_QUESTIONS_FIRST).toList();
    return subjects.visible(viewer, plan, all);
  }

  /** Those about one thing; none when this viewer may not see it. */
  public List<ThreadRow> of(Viewer viewer, PlanId plan, RemarkSubject subject) {
    return of(viewer, plan).stream().filter(thread -> thread.subject().equals(subject)).toList();
  }

  /**
   * To whom this viewer may speak about it now; empty when it may not at all.
   *
   * @throws NotHere when there is no such thing for this viewer
   */
  public Set<RemarkAudience> audiences(Viewer viewer, PlanId plan, RemarkSubject subject) {
    var details = plans.details(viewer, plan);
    var open = subjects.isForBothSides(viewer, plan, subject);
    if (!RemarkRights.maySpeak(viewer)) {
      return Set.of();
    }
    return open && details.current() != null ? EnumSet.allOf(RemarkAudience.class) : EnumSet.of(RemarkAudience.OWN);
  }

  /** Whether this viewer may ask the provider something. */
  public static boolean mayAsk(Viewer viewer, RemarkSubject subject) {
    return RemarkRights.mayAsk(viewer) && subject.kind() != RemarkAbout.JUDGEMENT;
  }

  /**
   * Begins a thread.
   *
   * @throws NotHere when there is no such plan, measure or judgement for this viewer, or it may not speak of it
   * @throws RuleBroken when something is missing or too long, it may not be said to both sides yet, or this form was sent
   *     already
   */
  @Transactional
  @PreAuthorize(SPEAKERS)
  public ThreadId start(Viewer viewer, PlanId plan, ThreadDraft draft) {
    var details = plans.details(viewer, plan);
    var own = OwnSide.of(viewer).filter(_ -> RemarkRights.maySpeak(viewer))
        .orElseThrow(() -> new NotHere("thread", plan));
    var audience = Given.required("audience", draft.audience());
    if (!audiences(viewer, plan, draft.subject()).contains(audience)) {
      throw RuleBroken.at("audience", details.current() == null ? "plans.remark.rule.not-submitted"
          : "plans.remark.rule.round-open");
    }
    if (draft.kind() == ThreadKind.QUESTION) {
      if (!RemarkRights.mayAsk(viewer)) {
        throw new NotHere("thread", plan);
      }
      if (audience == RemarkAudience.OWN) {
        throw RuleBroken.at("audience", "plans.remark.rule.question-in-private");
      }
      if (draft.subject().kind() == RemarkAbout.JUDGEMENT) {
        throw RuleBroken.at("audience", "plans.remark.rule.question-on-judgement");
      }
    }
    return desk.start(viewer, own, details, draft);
  }

  /** @throws NotHere when there is no such thread for this viewer, or it may not speak */
  @Transactional
  @PreAuthorize(SPEAKERS)
  public void reply(Viewer viewer, PlanId plan, ThreadId thread, RemarkDraft draft) {
    var details = plans.details(viewer, plan);
    desk.reply(viewer, details, allowed(viewer, plan, thread, ThreadAction.REPLY), draft);
  }

  /**
   * Answers a question, for the provider.
   *
   * @param version of the thread as it was shown
   * @throws NotHere when there is no such question for this viewer
   * @throws RuleBroken when nothing is said, or somebody else went on with it meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void answer(Viewer viewer, PlanId plan, ThreadId thread, RemarkDraft draft, int version) {
    desk.answer(viewer, plans.details(viewer, plan), asShown(viewer, plan, thread, ThreadAction.ANSWER, version), draft);
  }

  /** Asks on, because the answer is not enough yet; as {@link #answer}, for whoever asked. */
  @Transactional
  @PreAuthorize(ASKERS)
  public void askOn(Viewer viewer, PlanId plan, ThreadId thread, RemarkDraft draft, int version) {
    desk.askOn(viewer, plans.details(viewer, plan), asShown(viewer, plan, thread, ThreadAction.ASK_ON, version), draft);
  }

  /** Says that a question has been answered, or needs no answer any more; as {@link #answer}, for whoever asked. */
  @Transactional
  @PreAuthorize(ASKERS)
  public void close(Viewer viewer, PlanId plan, ThreadId thread, int version) {
    desk.close(viewer, plans.details(viewer, plan), asShown(viewer, plan, thread, ThreadAction.CLOSE, version));
  }

  /**
   * Takes one's own remark back: that it was made stays, what it said is told to nobody any more.
   *
   * @throws NotHere when there is no such remark of this viewer
   * @throws RuleBroken when it was taken back already
   */
  @Transactional
  @PreAuthorize(SPEAKERS)
  public void takeBack(Viewer viewer, PlanId plan, ThreadId thread, UUID remark) {
    PlanDetails details = plans.details(viewer, plan);
    if (!RemarkRights.maySpeak(viewer)) {
      throw new NotHere("remark", remark);
    }
    desk.takeBack(viewer, details, find(viewer, plan, thread), remark);
  }

  /**
   * The file that came with a remark.
   *
   * @throws NotHere when there is no such remark for this viewer, or no file with it
   */
  public byte[] file(Viewer viewer, PlanId plan, ThreadId thread, UUID remark) {
    var row = find(viewer, plan, thread);
    return row.audience() == RemarkAudience.OWN ? privates.file(viewer, thread, remark)
        : shared.file(viewer, thread, remark);
  }

  private ThreadRow asShown(Viewer viewer, PlanId plan, ThreadId thread, ThreadAction action, int version) {
    var row = find(viewer, plan, thread);
    if (row.version() != version) {
      throw RuleBroken.changedMeanwhile("plans.remark.changed.thread");
    }
    return allowed(row, action);
  }

  private ThreadRow allowed(Viewer viewer, PlanId plan, ThreadId thread, ThreadAction action) {
    return allowed(find(viewer, plan, thread), action);
  }

  private static ThreadRow allowed(ThreadRow thread, ThreadAction action) {
    if (!thread.may().contains(action)) {
      throw new NotHere("thread", thread.id());
    }
    return thread;
  }

  private ThreadRow find(Viewer viewer, PlanId plan, ThreadId thread) {
    plans.details(viewer, plan);
    var found = shared.find(viewer, plan, thread).or(() -> privates.find(viewer, plan, thread))
        .orElseThrow(() -> new NotHere("thread", thread));
    return subjects.visible(viewer, plan, List.of(found)).stream().findFirst()
        .orElseThrow(() -> new NotHere("thread", thread));
  }
}
