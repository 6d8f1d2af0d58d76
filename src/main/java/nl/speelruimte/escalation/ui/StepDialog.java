package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.escalation.EscalationDetails;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.Measure;
import nl.speelruimte.escalation.StepDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-45: take a step on the ladder, internal or addressed to the provider. */
final class StepDialog {

  private final EscalationDetails details;
  private final Select<EscalationLevel> level = new Select<>();
  private final TextArea what = new TextArea(text("escalation.field.what"));
  private final TextArea reason = new TextArea(text("escalation.step.reason"));
  private final DateField validOn = new DateField(text("escalation.field.validOn"));
  private final DateField deadline = new DateField(text("escalation.field.deadline"));
  private final TextField ownedBy = new TextField(text("escalation.field.ownedBy"));
  private final Select<Measure> measure = new Select<>();
  private final TextArea decision = new TextArea(text("escalation.field.decision"));
  private final DocumentField file = new DocumentField(text("escalation.field.file"));
  private final TextArea notice = new TextArea(text("escalation.step.notice"));
  private final FormDialog<Form> dialog;

  StepDialog(EscalationDetails details, LocalDate today, Consumer<StepDraft> command, Runnable afterwards) {
    this.details = details;

    level.setLabel(text("escalation.field.level"));
    level.setItems(EscalationLevel.values());
    level.setItemLabelGenerator(EscalationWords::level);
    level.addValueChangeListener(change -> fit());
    reason.setHelperText(text("escalation.step.reason-help"));
    measure.setLabel(text("escalation.field.measure"));
    measure.setItems(Measure.values());
    measure.setItemLabelGenerator(each -> text("escalation.measure." + each.name()));
    decision.setHelperText(text("escalation.step.decision-help"));
    notice.setHelperText(text("escalation.step.notice-help", details.escalation().providerName()));

    this.dialog = new FormDialog<>(text("escalation.step.title"), bound(today), form -> command.accept(draft(form)),
        level, what, reason, validOn, deadline, ownedBy, measure, decision, notice, file)
        .intro(text("escalation.step.intro", EscalationWords.level(details.escalation().level())))
        .saveText(text("escalation.step.save"))
        .doneText(text("escalation.step.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** Only what the chosen level asks for; what was typed elsewhere stays, and is not sent. */
  private void fit() {
    var to = level.getValue();
    measure.setVisible(to == EscalationLevel.MEASURE);
    decision.setVisible(to != null && to.needsDecision());
    notice.setVisible(to != null && to.mayAddress());
  }

  private Binder<Form> bound(LocalDate today) {
    var binder = new Binder<>(Form.class);
    binder.forField(level).asRequired(text("escalation.rule.level-missing")).bind("level");
    binder.forField(what).asRequired(text("uikit.field.required")).bind("what");
    binder.forField(reason).bind("reason");
    binder.forField(validOn).asRequired(text("uikit.field.required")).bind("validOn");
    binder.forField(deadline).bind("deadline");
    binder.forField(ownedBy).asRequired(text("uikit.field.required")).bind("ownedBy");
    binder.forField(measure).bind("measure");
    binder.forField(decision).bind("decision");
    binder.forField(file).bind("file");
    binder.forField(notice).bind("notice");
    binder.readRecord(new Form(next(), "", "", today, null, details.escalation().ownedBy(), null, "", null, ""));
    return binder;
  }

  private EscalationLevel next() {
    var now = details.escalation().level();
    return now == EscalationLevel.TERMINATION ? now : EscalationLevel.values()[now.ordinal() + 1];
  }

  private StepDraft draft(Form form) {
    return new StepDraft(form.level, form.what, form.reason, form.deadline, form.ownedBy, form.validOn,
        measure.isVisible() ? form.measure : null, decision.isVisible() ? form.decision : null, form.file,
        notice.isVisible() ? form.notice : null, details.version());
  }

  /** What is filled in; the version is kept beside it. */
  public record Form(
      @Nullable EscalationLevel level,
      String what,
      String reason,
      @Nullable LocalDate validOn,
      @Nullable LocalDate deadline,
      String ownedBy,
      @Nullable Measure measure,
      String decision,
      @Nullable FileDraft file,
      String notice) {}
}
