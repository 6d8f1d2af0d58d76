package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundDraft;
import nl.speelruimte.plans.judging.Seat;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-120: open a round: by which framework, until when, who leads it and who judges. */
final class OpenRoundDialog {

  private static final int DAYS_TO_JUDGE = 14;
  private final PlanDetails plan;
  private final Select<FrameworkVersionRow> framework = new Select<>();
  private final Select<RoleHolder> lead = new Select<>();
  private final DateField dueOn = new DateField(text("plans.judging.open.due"));
  private final MultiSelectComboBox<RoleHolder> assessors = new MultiSelectComboBox<>(text("plans.judging.open.assessors"));
  private final FormDialog<Form> dialog;

  OpenRoundDialog(JudgingRounds rounds, Frameworks frameworks, Viewer viewer, PlanDetails plan, LocalDate today,
      Runnable afterwards) {
    this.plan = plan;
    var announced = rounds.announced(viewer, plan.id()).map(id -> frameworks.version(viewer, id).version()).orElse(null);
    var choosable = new ArrayList<>(frameworks.choosable(viewer));
    if (announced != null && !choosable.contains(announced)) {
      choosable.addFirst(announced);
    }
    var leads = rounds.leads(viewer, plan.id());

    framework.setLabel(text("plans.judging.open.framework"));
    framework.setItems(choosable);
    framework.setItemLabelGenerator(JudgingWords::framework);
    framework.setHelperText(text(announced == null ? "plans.judging.open.framework-help" : "plans.judging.open.framework-announced"));
    lead.setLabel(text("plans.judging.open.lead"));
    lead.setItems(leads);
    lead.setItemLabelGenerator(RoleHolder::name);
    assessors.setItems(rounds.candidates(viewer, plan.id()));
    assessors.setItemLabelGenerator(JudgingWords::person);
    assessors.setHelperText(text("plans.judging.open.assessors-help"));

    var first = announced != null ? announced : choosable.size() == 1 ? choosable.getFirst() : null;
    dialog = new FormDialog<>(text("plans.judging.open.title"),
        bound(new Form(first, own(leads, viewer), today.plusDays(DAYS_TO_JUDGE), Set.of())),
        form -> rounds.open(viewer, plan.id(), draft(form)), framework, dueOn, lead, assessors)
        .intro(text("plans.judging.open.intro"))
        .saveText(text("plans.judging.open.button"))
        .doneText(text("plans.judging.open.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static @Nullable RoleHolder own(List<RoleHolder> leads, Viewer viewer) {
    return leads.stream().filter(each -> each.account().equals(viewer.account())).findFirst().orElse(null);
  }

  private Binder<Form> bound(Form form) {
    var binder = new Binder<>(Form.class);
    binder.forField(framework).asRequired(text("uikit.field.required")).bind("framework");
    binder.forField(lead).asRequired(text("uikit.field.required")).bind("lead");
    binder.forField(dueOn).asRequired(text("uikit.field.required")).bind("dueOn");
    binder.forField(assessors).asRequired(text("plans.judging.rule.no-assessor")).bind("assessors");
    binder.readRecord(form);
    return binder;
  }

  private RoundDraft draft(Form form) {
    return new RoundDraft(form.framework == null ? null : form.framework.id(),
        form.lead == null ? null : form.lead.account(), form.dueOn,
        form.assessors.stream().map(each -> new Seat(each.account(), each.municipality())).toList(), plan.version());
  }

  /** What is filled in. */
  public record Form(@Nullable FrameworkVersionRow framework, @Nullable RoleHolder lead, @Nullable LocalDate dueOn,
      Set<RoleHolder> assessors) {}
}
