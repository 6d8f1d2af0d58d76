package nl.speelruimte.plans.writing;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanScopes;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.NewPlan;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.templates.PlanTemplates;
import org.springframework.stereotype.Component;

/** Begins a plan: whether it may be begun, and with what its working copy is filled. What a call allows, the calls say. */
@Component
class PlanBeginning {

  private final EfficiencyPlans plans;
  private final PlanTemplates templates;
  private final PlanCourse course;
  private final WorkingCopies copies;
  private final BeginningHands hands;
  private final Clock clock;

  PlanBeginning(EfficiencyPlans plans, PlanTemplates templates, PlanCourse course, WorkingCopies copies,
      BeginningHands hands, Clock clock) {
    this.plans = plans;
    this.templates = templates;
    this.course = course;
    this.copies = copies;
    this.hands = hands;
    this.clock = clock;
  }

  PlanId begin(Viewer viewer, BeginDraft draft) {
    var provider = own(viewer, draft);
    var title = Given.text("title", draft.title(), PlanDrafts.LONGEST_TITLE);
    Given.required("reach", draft.reach());
    var begun = course.begunWith(draft.request());
    if (begun.isPresent()) {
      return plans.details(viewer, begun.get()).id();
    }
    if (draft.call() == null) {
      mustBeNow(draft.year());
    }
    mustLead(viewer, draft);
    var id = course.begin(viewer,
        new NewPlan(draft.request(), draft.call(), provider, draft.year(), draft.reach(), title));
    fill(viewer, copies.open(viewer, id), draft.from());
    return id;
  }

  private static ProviderId own(Viewer viewer, BeginDraft draft) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) when PlanScopes.writes(viewer) -> own;
      case AccessScope.OfProvider _, AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(),
          AccessScope.Nothing() -> throw new NotHere("plan", draft.request());
    };
  }

  private void mustBeNow(int year) {
    var now = LocalDate.now(clock).getYear();
    if (year != now && year != now + 1) {
      throw RuleBroken.at("year", "plans.writing.rule.year", Integer.toString(now), Integer.toString(now + 1));
    }
  }

  /** What it begins from must be there, and be what the form says it is. */
  private void mustLead(Viewer viewer, BeginDraft draft) {
    switch (draft.from()) {
      case PlanStart.Empty() -> { }
      case PlanStart.EarlierYear(var plan) -> {
        if (source(viewer, plan).plan().year() >= draft.year()) {
          throw RuleBroken.at("from", "plans.writing.rule.not-earlier");
        }
      }
      case PlanStart.Template(var template) -> templates.details(viewer, template);
      case PlanStart.Again(var plan) -> {
        var source = source(viewer, plan).plan();
        if (source.year() != draft.year()
            || source.state() != PlanState.WITHDRAWN && source.state() != PlanState.REJECTED) {
          throw RuleBroken.at("from", "plans.writing.rule.not-again");
        }
      }
    }
  }

  private PlanDetails source(Viewer viewer, PlanId plan) {
    return plans.details(viewer, plan);
  }

  private void fill(Viewer viewer, WorkingCopy copy, PlanStart from) {
    switch (from) {
      case PlanStart.Empty() -> { }
      case PlanStart.EarlierYear(var plan) -> hands.movedOn(plan, copy, source(viewer, plan).plan().year());
      case PlanStart.Template(var template) -> hands.from(templates.details(viewer, template), copy);
      case PlanStart.Again(var plan) -> hands.again(plan, copy);
    }
    if (copy.reach() == PlanReach.GENERIC) {
      hands.allSpaces(viewer, copy);
    }
  }
}
