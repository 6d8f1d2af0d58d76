package nl.speelruimte.plans.concluding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.judging.RoundRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint conclusions about plans: for bureau and auditor once the round closed, for the provider once it was decided. */
@Service
@Transactional(readOnly = true)
public class Conclusions {

  private final EfficiencyPlans plans;
  private final ClosedRounds rounds;
  private final LedRounds led;
  private final ConclusionBook book;
  private final ConclusionTrace trace;

  Conclusions(EfficiencyPlans plans, ClosedRounds rounds, LedRounds led, ConclusionBook book, ConclusionTrace trace) {
    this.plans = plans;
    this.rounds = rounds;
    this.led = led;
    this.book = book;
    this.trace = trace;
  }

  /**
   * The conclusions of the last round; none are shown before it closed. Empty when there was no round, or it is not for this
   * viewer.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public Optional<ConclusionSheet> sheet(Viewer viewer, PlanId id) {
    plans.details(viewer, id);
    return mayConsult(viewer) ? rounds.last(viewer, id) : Optional.empty();
  }

  /**
   * The last round alone: who leads it, and whether it closed.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public Optional<RoundRow> round(Viewer viewer, PlanId id) {
    plans.details(viewer, id);
    return mayConsult(viewer) ? rounds.round(viewer, id) : Optional.empty();
  }

  /**
   * What was concluded in a round that was decided on.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<ConclusionRow> decided(Viewer viewer, PlanId id, UUID round) {
    var plan = plans.details(viewer, id);
    return mayReadDecided(viewer) ? rounds.decided(plan, round) : List.of();
  }

  /** How the trail names the conclusions about a plan: their history is for the bureau alone. */
  public static Subject subject(PlanDetails plan) {
    return Subject.of("plans.conclusions", plan.id()).of(plan.plan().provider()).behindTheProvider();
  }

  /**
   * Concludes by one criterion about one subject; what was concluded before stays to be read.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when the round is open, somebody else leads it, words are missing, or somebody else was first
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void conclude(Viewer viewer, PlanId id, ConclusionDraft draft) {
    led.hold(id);
    var plan = plans.details(viewer, id);
    var sheet = led.of(viewer, plan);
    if (!sheet.round().equals(draft.round())) {
      throw RuleBroken.changedMeanwhile("plans.changed.plan");
    }
    var row = sheet.rows().stream()
        .filter(each -> each.criterion().equals(draft.criterion()) && each.isAbout(draft.measure())).findFirst()
        .orElseThrow(() -> new NotHere("criterion", draft.criterion()));
    if (row.number() != draft.number()) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.conclusion");
    }
    keep(viewer, plan, sheet.round(), row, CheckedConclusion.of(draft, row));
  }

  private void keep(Viewer viewer, PlanDetails plan, UUID round, ConclusionRow row, CheckedConclusion found) {
    var measure = row.measure() == null ? null : row.measure().value();
    book.add(viewer, plan.id(), round, new ConclusionBook.Place(row.criterion().value(), measure), found, row.number());
    trace.concluded(viewer, plan, row, found);
  }

  /**
   * Concludes what is proposed wherever the assessors agree and nothing was concluded yet.
   *
   * @return how many were concluded
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when the round is open, or somebody else leads it
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public int concludeWhereAgreed(Viewer viewer, PlanId id) {
    led.hold(id);
    var plan = plans.details(viewer, id);
    var sheet = led.of(viewer, plan);
    var agreed = sheet.rows().stream().filter(ConclusionRow::isAgreed).toList();
    agreed.forEach(row -> keep(viewer, plan, sheet.round(), row, CheckedConclusion.asProposed(row)));
    return agreed.size();
  }

  /**
   * Leads a closed round from now on, in the place of whoever led it.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @param version of the round as it was shown
   * @throws RuleBroken when it is not the time, the viewer leads it already or may not lead it, there is no reason, or
   *     somebody else was first
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void takeOver(Viewer viewer, PlanId id, String reason, int version) {
    led.hold(id);
    var plan = plans.details(viewer, id);
    var round = led.closed(viewer, plan);
    rounds.takeOver(viewer, round, reason, version);
    trace.takenOver(viewer, plan, round.leadName(), Given.reason(reason));
  }

  private static boolean mayConsult(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> true;
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() -> false;
    };
  }

  /** Words about a plan may name what others were promised; a municipality reads the decision. */
  private static boolean mayReadDecided(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> true;
      case AccessScope.Municipal _, AccessScope.Nothing() -> false;
    };
  }
}
