package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.plans.judging.AssessorsDraft;
import nl.speelruimte.plans.judging.RoundDetails;
import nl.speelruimte.plans.judging.Seat;
import nl.speelruimte.uikit.FormDialog;

/** UC-120: ask others to judge, or excuse who was asked. */
final class AssessorsDialog {

  private final MultiSelectComboBox<RoleHolder> assessors = new MultiSelectComboBox<>(text("plans.judging.open.assessors"));
  private final TextArea reason = new TextArea(text("plans.judging.assessors.reason"));
  private final FormDialog<Form> dialog;

  AssessorsDialog(RoundDetails details, List<RoleHolder> candidates, Consumer<AssessorsDraft> command,
      Runnable afterwards) {
    var sitting = details.assessors().stream().map(each -> new Seat(each.account(), each.municipality()))
        .collect(Collectors.toSet());
    assessors.setItems(candidates);
    assessors.setItemLabelGenerator(JudgingWords::person);
    assessors.setHelperText(text("plans.judging.assessors.help"));
    var binder = new Binder<>(Form.class);
    binder.forField(assessors).asRequired(text("plans.judging.rule.no-assessor")).bind("assessors");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(candidates.stream().filter(each -> sitting.contains(seat(each)))
        .collect(Collectors.toSet()), ""));
    dialog = new FormDialog<>(text("plans.judging.assessors.title"), binder, form -> command.accept(
        new AssessorsDraft(form.assessors.stream().map(AssessorsDialog::seat).toList(), form.reason, details.version())),
        assessors, reason).afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static Seat seat(RoleHolder holder) {
    return new Seat(holder.account(), holder.municipality());
  }

  /** What is filled in. */
  public record Form(Set<RoleHolder> assessors, String reason) {}
}
