package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.ExtensionDraft;
import nl.speelruimte.contracting.changes.StepDraft;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-50: bring a contract to its next state, or use an extension. */
final class StepDialogs {

  private StepDialogs() {}

  /** @param resting how many spaces rest on the contract, today or later: whoever ends it is told and confirms it */
  static void step(ContractDetails details, LocalDate today, int resting, Consumer<StepDraft> command,
      Runnable afterwards) {
    var to = new Select<ContractStatus>();
    to.setLabel(Words.text("contracting.step.to"));
    to.setItems(details.contract().status().steps());
    to.setItemLabelGenerator(status -> Words.text("contracting.contract-status." + status));
    var validOn = new DateField(Words.text("contracting.step.valid-on"));
    var reason = Words.reason();
    var sure = new Checkbox(Words.text("contracting.step.sure"));
    sure.setHelperText(Words.text("contracting.step.ends", resting));
    sure.setVisible(false);
    to.addValueChangeListener(change -> sure.setVisible(change.getValue() == ContractStatus.TERMINATED));
    var binder = new Binder<>(Step.class);
    Words.required(binder, to, "to");
    Words.required(binder, validOn, "validOn");
    Words.required(binder, reason, "reason");
    binder.forField(sure).withValidator(given -> given || to.getValue() != ContractStatus.TERMINATED,
        Words.text("contracting.step.sure-first")).bind("sure");
    var steps = details.contract().status().steps();
    binder.readRecord(new Step(steps.size() == 1 ? steps.iterator().next() : null, today, "", false));
    new FormDialog<>(Words.text("contracting.step.title"), binder,
        form -> command.accept(new StepDraft(form.to(), form.validOn(), form.reason(), details.version())),
        to, validOn, reason, sure)
        .intro(Words.text("contracting.step.intro",
            Words.text("contracting.contract-status." + details.contract().status())))
        .doneText(Words.text("contracting.step.done"))
        .afterwards(afterwards).open();
  }

  static void extend(ContractDetails details, Consumer<ExtensionDraft> command, Runnable afterwards) {
    var reason = Words.reason();
    var file = new DocumentField(Words.text("contracting.extend.file"));
    var binder = new Binder<>(Extension.class);
    Words.required(binder, reason, "reason");
    binder.forField(file).bind("file");
    binder.readRecord(new Extension("", null));
    var amounts = Amounts.of(reason);
    var end = details.contract().end().plusDays(1).plusMonths(details.extensionLengthMonths()).minusDays(1);
    new FormDialog<>(Words.text("contracting.extend.title"), binder,
        form -> command.accept(new ExtensionDraft(form.reason(), form.file(), details.version())), reason, file)
        .intro(Words.text("contracting.extend.intro", amounts.date(details.contract().end()), amounts.date(end),
            details.extensionsUsed(), details.extensionsLeft()))
        .saveText(Words.text("contracting.extend.button"))
        .doneText(Words.text("contracting.extend.done"))
        .afterwards(afterwards).open();
  }

  /** What is filled in for a step. */
  public record Step(@Nullable ContractStatus to, @Nullable LocalDate validOn, String reason, boolean sure) {}

  /** What is filled in for an extension. */
  public record Extension(String reason, @Nullable FileDraft file) {}
}
