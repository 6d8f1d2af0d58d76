package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.contracting.targets.BaselineDraft;
import nl.speelruimte.contracting.targets.TargetDetails;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-56: says what was measured before a target began. */
final class BaselineDialog {

  private final FormDialog<Form> dialog;

  BaselineDialog(TargetDetails details, Consumer<BaselineDraft> command, Runnable afterwards) {
    var baseline = new BigDecimalField(text("contracting.target-field.baseline"));
    baseline.setHelperText(text("contracting.target-unit." + details.target().unit()));
    var on = new DateField(text("contracting.target-field.baselineOn"));
    var binder = new Binder<>(Form.class);
    binder.forField(baseline).asRequired(text("contracting.target-rule.baseline-missing")).bind("baseline");
    binder.forField(on).asRequired(text("contracting.target-rule.baseline-day-missing")).bind("baselineOn");
    binder.readRecord(new Form(null, null));
    dialog = new FormDialog<>(text("contracting.target-action.SET_BASELINE"), binder,
        form -> command.accept(new BaselineDraft(form.baseline(), form.baselineOn(), details.version())), baseline, on)
        .intro(text("contracting.target.baseline-intro"))
        .doneText(text("contracting.target.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(@Nullable BigDecimal baseline, @Nullable LocalDate baselineOn) {}
}
