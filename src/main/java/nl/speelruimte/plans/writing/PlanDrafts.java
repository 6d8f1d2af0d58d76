package nl.speelruimte.plans.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins plans, and says which spaces they are about. Only the provider itself does. */
@Service
@Transactional
public class PlanDrafts {

  static final int LONGEST_TITLE = 200;
  private final PlanBeginning beginning;
  private final WorkingCopies copies;
  private final EfficiencyPlans plans;
  private final PlanGrounds grounds;
  private final SpaceStore spaces;
  private final PlanCourse course;

  PlanDrafts(PlanBeginning beginning, WorkingCopies copies, EfficiencyPlans plans, PlanGrounds grounds,
      SpaceStore spaces, PlanCourse course) {
    this.beginning = beginning;
    this.copies = copies;
    this.plans = plans;
    this.grounds = grounds;
    this.spaces = spaces;
    this.course = course;
  }

  /**
   * Begins a plan of the viewer's own provider; with the same request again it is the same plan.
   *
   * @throws NotHere when the viewer is of no provider, was not asked by this call, or may not see what it begins from
   * @throws RuleBroken about the field that is not right, or when a plan for this call is running already
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public PlanId begin(Viewer viewer, BeginDraft draft) {
    return beginning.begin(viewer, draft);
  }

  /**
   * Gives a plan another title, as long as nobody but its provider has seen it.
   *
   * @param shown the version of the plan that the page showed
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken about the title, when the plan was submitted before, or somebody else changed it meanwhile
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void rename(Viewer viewer, PlanId id, String title, int shown) {
    var copy = copies.open(viewer, id);
    var plan = plans.details(viewer, id);
    var given = Given.text("title", title, LONGEST_TITLE);
    if (plan.plan().state() != PlanState.DRAFT) {
      throw RuleBroken.at("title", "plans.writing.rule.title-is-known");
    }
    if (plan.version() != shown) {
      throw RuleBroken.changedMeanwhile("plans.changed.plan");
    }
    if (!given.equals(plan.plan().title())) {
      course.rename(id, given);
      copies.did(viewer, copy, "plans.writing.action.renamed");
    }
  }

  /**
   * Says which spaces a plan is about that is not about all of them.
   *
   * @param version of the version that is being written, as it was shown
   * @return what the next change must carry
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken about {@code spaces}, when the plan is about all of them, or one is not of this provider and
   *     year; or when somebody else changed it meanwhile
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public int chooseSpaces(Viewer viewer, PlanId id, Set<SpaceId> chosen, int version) {
    var copy = copies.open(viewer, id);
    if (copy.reach() == PlanReach.GENERIC) {
      throw RuleBroken.at("spaces", "plans.writing.rule.all-spaces");
    }
    var own = grounds.spaces(viewer, id);
    if (!own.stream().map(SpaceRow::id).collect(Collectors.toSet()).containsAll(chosen)) {
      throw RuleBroken.at("spaces", "plans.writing.rule.not-your-space");
    }
    var next = spaces.next(copy, version);
    spaces.put(copy, among(own, chosen));
    copies.did(viewer, copy, "plans.writing.action.spaces-chosen");
    return next;
  }

  /** How the trail names what was done in the working copies of a plan; its history is for its provider. */
  public static Subject work(PlanDetails plan) {
    return Subject.of(PlanCourse.DRAFT, plan.id()).of(plan.plan().provider());
  }

  private static Collection<SpaceRow> among(Collection<SpaceRow> own, Set<SpaceId> chosen) {
    var wanted = new HashSet<>(chosen);
    return own.stream().filter(space -> wanted.contains(space.id())).toList();
  }
}
