package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.data.binder.Binder;
import nl.speelruimte.improvement.OriginEffects;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import nl.speelruimte.uikit.kept.KeptTexts;

/** UC-127: write down what came of a plan, beside what it promised and what was realised. */
final class EvaluateDialog {

  private final FormDialog<Form> dialog;

  EvaluateDialog(PlanPage page, Executions executions) {
    var words = area("plans.deciding.field.evaluation", PlanCourse.LONGEST_REASON);
    words.setHelperText(text("plans.deciding.everybody-reads"));
    var binder = new Binder<>(Form.class);
    binder.forField(words).asRequired(text("uikit.field.required")).bind("reason");
    binder.readRecord(new Form(""));
    var plan = page.plan();
    var kept = new KeptForm(KeptTexts.name("evaluation", page.viewer(), plan.id())).field("reason", words);
    this.dialog = kept.in(new FormDialog<>(text("plans.deciding.evaluate"), binder,
        form -> executions.evaluate(page.viewer(), plan.id(), form.reason(), plan.version()),
        figures(executions.of(page.viewer(), plan.id())), kept, words))
        .intro(text("plans.deciding.evaluate-intro")).saveText(text("plans.deciding.evaluate"))
        .doneText(text("plans.deciding.evaluated-done")).afterwards(page.again());
  }

  void open() {
    dialog.open();
  }

  private static DefinitionRows figures(OriginEffects effects) {
    var rows = new DefinitionRows();
    var amounts = Amounts.of(rows);
    var figures = effects.figures();
    return rows.row(text("plans.deciding.facts.promised"), amounts.euros(figures.promised()))
        .row(text("plans.deciding.realised"), amounts.euros(figures.realised()))
        .row(text("plans.deciding.attainment"), amounts.percent(figures.attainment()))
        .row(text("plans.deciding.actions-open"), amounts.count(effects.actions().stream()
            .filter(action -> action.status().isOpen()).count()));
  }

  /** What is filled in. */
  public record Form(String reason) {}
}
