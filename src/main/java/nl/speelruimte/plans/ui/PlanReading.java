package nl.speelruimte.plans.ui;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.PlanStepRow;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.VersionRow;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds what is read of a plan: a version of it, and the spaces that it is about. */
@Component
public class PlanReading {

  /** More spaces than a provider has in a year. */
  private static final int MOST_SPACES = 400;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final SpendingSpaces spaces;

  PlanReading(EfficiencyPlans plans, PlanContents contents, SpendingSpaces spaces) {
    this.plans = plans;
    this.contents = contents;
    this.spaces = spaces;
  }

  /** The version that the address asks for, or what this viewer reads first. */
  PlanContent content(PlanPage page) {
    return page.number("version").map(number -> contents.version(page.viewer(), page.plan().id(), number))
        .orElseGet(() -> contents.shown(page.viewer(), page.plan().id()));
  }

  List<VersionRow> versions(PlanPage page) {
    return contents.versions(page.viewer(), page.plan().id());
  }

  byte[] evidence(PlanPage page, UUID id) {
    return contents.evidence(page.viewer(), page.plan().id(), id);
  }

  /** The spaces a version is about, as far as this viewer sees them: those it names, or all of its provider and year. */
  public List<SpaceRow> spaces(Viewer viewer, PlanRow plan, PlanContent content) {
    var all = spaces.rows(viewer, SpaceFilter.ofYear(plan.year()).of(plan.provider()), PageRequest.of(0, MOST_SPACES));
    if (plan.reach() == PlanReach.GENERIC) {
      return all;
    }
    var named = new HashSet<>(content.spaces());
    return all.stream().filter(space -> named.contains(space.id())).toList();
  }

  /** Why it came back, while it is back; null otherwise. */
  public @Nullable PlanStepRow returned(PlanPage page) {
    return switch (page.plan().plan().state()) {
      case RETURNED -> plans.steps(page.viewer(), page.plan().id()).stream()
          .filter(step -> step.move() == PlanMove.RETURN).findFirst().orElse(null);
      case DRAFT, SUBMITTED, IN_REVIEW, APPROVED, PARTLY_APPROVED, REJECTED, IN_EXECUTION, EVALUATED, CLOSED,
          WITHDRAWN -> null;
    };
  }
}
