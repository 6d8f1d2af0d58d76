package nl.speelruimte.plans.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** UC-120: rounds of judging: who was asked and who has finished; opened, led and closed by the bureau. */
@Service
@Transactional(readOnly = true)
public class JudgingRounds {

  private final EfficiencyPlans plans;
  private final RoundBook book;
  private final RoundDesk desk;
  private final Candidates candidates;

  JudgingRounds(EfficiencyPlans plans, RoundBook book, RoundDesk desk, Candidates candidates) {
    this.plans = plans;
    this.book = book;
    this.desk = desk;
    this.candidates = candidates;
  }

  /** The rounds of a plan, the latest first; none for its provider. */
  public List<RoundRow> ofPlan(Viewer viewer, PlanId plan) {
    return book.ofPlan(viewer, plan);
  }

  /** The round of the version that is read now; empty when none was opened, or for the provider. */
  public Optional<RoundDetails> current(Viewer viewer, PlanId plan) {
    var number = plans.details(viewer, plan).current();
    return number == null ? Optional.empty() : book.ofPlan(viewer, plan).stream()
        .filter(round -> round.planVersion() == number).findFirst().flatMap(round -> book.find(viewer, round.id()));
  }

  /** @throws NotHere when there is no such round for this viewer */
  public RoundDetails details(Viewer viewer, RoundId id) {
    return book.details(viewer, id);
  }

  /**
   * Whom the bureau can ask to judge a plan: nobody who is tied to its provider.
   *
   * @throws NotHere when there is no such plan for this viewer, or it opens no rounds
   */
  public List<RoleHolder> candidates(Viewer viewer, PlanId plan) {
    return candidates.of(plan, asked(viewer, plan).plan().provider());
  }

  /** Who can lead a round of this plan: nobody who is tied to its provider. */
  public List<RoleHolder> leads(Viewer viewer, PlanId plan) {
    return candidates.leads(asked(viewer, plan).plan().provider());
  }

  /** The framework that was announced in the call for this plan; empty when it answers none. */
  public Optional<FrameworkVersionId> announced(Viewer viewer, PlanId plan) {
    asked(viewer, plan);
    return book.frameworkOfCall(plan);
  }

  /**
   * Opens a round about the version that was submitted last; from then on the plan is in review.
   *
   * @throws NotHere when there is no such plan for which this viewer opens rounds
   * @throws RuleBroken when something is missing, somebody may not judge it, or the plan has moved on
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public RoundId open(Viewer viewer, PlanId plan, RoundDraft draft) {
    var details = asked(viewer, plan);
    if (!details.may().contains(PlanAction.OPEN_ROUND)) {
      throw notNow(details);
    }
    return desk.open(viewer, details, draft);
  }

  /** Asks others and excuses who was asked, with a reason; what an excused one judged does not count. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void change(Viewer viewer, RoundId id, AssessorsDraft draft) {
    desk.assessors(viewer, allowed(viewer, id, RoundAction.CHANGE_ASSESSORS), draft);
  }

  /** Leads it from now on, with a reason: somebody has to when the lead is not there. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void takeLead(Viewer viewer, RoundId id, @Nullable String reason, int version) {
    desk.takeLead(viewer, allowed(viewer, id, RoundAction.TAKE_LEAD), reason, version);
  }

  /** Closes it before everybody has finished, with a reason; what is there by then counts. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void close(Viewer viewer, RoundId id, @Nullable String reason, int version) {
    desk.close(viewer, allowed(viewer, id, RoundAction.CLOSE), reason, version);
  }

  /**
   * Rounds that closed on or before a day, of plans on which nobody has decided since.
   *
   * @param day in Amsterdam
   */
  public List<RoundRow> undecided(Viewer viewer, LocalDate day) {
    return book.undecided(viewer, Moments.startOf(day.plusDays(1)));
  }

  /**
   * Leads a closed round from now on, in the place of whoever led it: as long as nothing was decided on the plan.
   *
   * @throws NotHere when there is no such round for this viewer
   * @throws RuleBroken when it is open, decided on or led by the viewer, when the viewer may not lead it, when there is no
   *     reason, or when it changed since it was shown
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void takeOver(Viewer viewer, RoundId id, @Nullable String reason, int version) {
    var details = book.details(viewer, id);
    var plan = asked(viewer, details.round().plan());
    if (details.round().isOpen() || !plan.may().contains(PlanAction.DECIDE)) {
      throw notNow(plan);
    }
    if (details.isLedBy(viewer)) {
      throw new RuleBroken("plans.judging.rule.leads-already");
    }
    desk.takeOver(viewer, details, reason, version);
  }

  private static RuleBroken notNow(PlanDetails plan) {
    return new RuleBroken("plans.rule.not-now", new RuleBroken.Words("plans.plan-state." + plan.plan().state(), List.of()));
  }

  private PlanDetails asked(Viewer viewer, PlanId plan) {
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("plan", plan);
    }
    return plans.details(viewer, plan);
  }

  private RoundDetails allowed(Viewer viewer, RoundId id, RoundAction action) {
    var details = book.details(viewer, id);
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new NotHere("round", id);
    }
    if (!details.may().contains(action)) {
      throw new RuleBroken(details.round().isOpen() ? "plans.judging.rule.other-lead" : "plans.judging.rule.closed");
    }
    return details;
  }
}
