package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanScopes;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanStart;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Offers the form with which a plan begins, on its own initiative or in answer to a call. */
@Component
public class BeginPlan {

  private static final int EARLIER_PLANS = 20;
  private final PlanDrafts drafts;
  private final EfficiencyPlans plans;
  private final PlanTemplates templates;
  private final CallsToAnswer calls;
  private final Clock clock;

  BeginPlan(PlanDrafts drafts, EfficiencyPlans plans, PlanTemplates templates, CallsToAnswer calls, Clock clock) {
    this.drafts = drafts;
    this.plans = plans;
    this.templates = templates;
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * Empty for whoever does not write plans.
   *
   * @param call null to choose: one of the calls that wait, the most urgent first, or one's own initiative
   */
  public Optional<Button> button(Viewer viewer, @Nullable CallToAnswer call) {
    if (!PlanScopes.writes(viewer)) {
      return Optional.empty();
    }
    var button = new Button(text("plans.editor.begin"), click -> open(viewer, call));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return Optional.of(button);
  }

  private void open(Viewer viewer, @Nullable CallToAnswer call) {
    var waiting = call == null ? calls.of(viewer) : List.<CallToAnswer>of();
    new BeginDialog(this, viewer, waiting.isEmpty() ? call : waiting.getFirst(), waiting).open();
  }

  PlanId begin(Viewer viewer, BeginDraft draft) {
    return drafts.begin(viewer, draft);
  }

  /** The years for which one begins a plan on one's own initiative. */
  List<Integer> years() {
    var year = LocalDate.now(clock).getYear();
    return List.of(year, year + 1);
  }

  /** From what a plan of that year may begin; nothing comes first. */
  List<Start> starts(Viewer viewer, int year) {
    var starts = new ArrayList<Start>();
    starts.add(new Start(text("plans.editor.from-empty"), new PlanStart.Empty()));
    plans.rows(viewer, PlanFilter.ALL, PageRequest.of(0, EARLIER_PLANS)).forEach(plan -> {
      if (plan.year() < year) {
        starts.add(new Start(text("plans.editor.from-earlier", plan.title(), Integer.toString(plan.year())),
            new PlanStart.EarlierYear(plan.id())));
      } else if (plan.year() == year && Set.of(PlanState.WITHDRAWN, PlanState.REJECTED).contains(plan.state())) {
        starts.add(new Start(text("plans.editor.from-again", plan.title()), new PlanStart.Again(plan.id())));
      }
    });
    templates.rows(viewer, Pageable.unpaged()).stream().filter(each -> !each.retired()).forEach(each ->
        starts.add(new Start(text("plans.editor.from-template", each.title()), new PlanStart.Template(each.id()))));
    return starts;
  }

  /** A way to begin, as it is offered. */
  record Start(String name, PlanStart from) {}
}
