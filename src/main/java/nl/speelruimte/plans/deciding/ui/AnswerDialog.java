package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import nl.speelruimte.plans.deciding.AdjustmentDesk;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.jspecify.annotations.Nullable;

/** UC-128: agree to an adjustment or refuse it, beside what changed. */
final class AnswerDialog {

  private static final int LONGEST = 2_000;
  private final FormDialog<Form> dialog;

  AnswerDialog(PlanPage page, AdjustmentDesk desk, Component changes) {
    var answer = new RadioButtonGroup<Boolean>(text("plans.deciding.adjustment.answer"));
    answer.setItems(true, false);
    answer.setItemLabelGenerator(agree ->
        text(agree ? "plans.deciding.adjustment.agree" : "plans.deciding.adjustment.refuse"));
    var reason = area("plans.deciding.field.answer-reason", LONGEST);
    reason.setHelperText(text("plans.deciding.everybody-reads"));
    var binder = new Binder<>(Form.class);
    binder.forField(answer).asRequired(text("uikit.field.required")).bind("agree");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(null, ""));
    var plan = page.plan();
    var kept = new KeptForm(KeptTexts.name("adjustment", page.viewer(), plan.id())).field("reason", reason);
    this.dialog = kept.in(new FormDialog<>(text("plans.deciding.adjustment.title"), binder, form -> {
      if (Boolean.TRUE.equals(form.agree())) {
        desk.agree(page.viewer(), plan.id(), form.reason(), plan.version());
      } else {
        desk.refuse(page.viewer(), plan.id(), form.reason(), plan.version());
      }
    }, changes, kept, answer, reason))
        .intro(text("plans.deciding.adjustment.intro")).saveText(text("plans.deciding.adjustment.save"))
        .doneText(text("plans.deciding.adjustment.done")).afterwards(page.again());
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(@Nullable Boolean agree, String reason) {}
}
