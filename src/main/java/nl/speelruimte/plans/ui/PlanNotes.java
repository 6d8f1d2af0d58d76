package nl.speelruimte.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.uikit.Rows;

/** The lines that stand above every page about a plan, such as what changed since one saw it: also where it is judged or decided. */
@org.springframework.stereotype.Component
public class PlanNotes {

  private final EfficiencyPlans plans;
  private final List<PlanNote> notes;

  PlanNotes(EfficiencyPlans plans, List<PlanNote> notes) {
    this.plans = plans;
    this.notes = notes.stream().sorted(Comparator.comparingInt(PlanNote::order)).toList();
  }

  /** For a page that is about a plan and is not one of its parts. @throws nl.speelruimte.kernel.NotHere when there is none */
  public Component of(Viewer viewer, PlanId plan) {
    return of(new PlanPage(viewer, plans.details(viewer, plan), QueryParameters.empty(), () -> {}));
  }

  Component of(PlanPage page) {
    var said = Rows.stack(notes.stream().flatMap(each -> each.note().apply(page).stream())
        .toArray(Component[]::new));
    said.addClassName("plan-notes");
    return said;
  }
}
