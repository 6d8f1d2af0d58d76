package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.AdoptDraft;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-100: adopts a concept, which never changes afterwards. */
final class AdoptDialog {

  private final FormDialog<Form> dialog;

  AdoptDialog(Frameworks frameworks, Viewer viewer, FrameworkVersionDetails details, LocalDate today,
      Runnable afterwards) {
    var version = details.version();
    var older = frameworks.versions(viewer, version.framework()).stream().filter(FrameworkVersionRow::isChoosable).toList();
    var on = new DateField(text("plans.framework.field.adopted"));
    var reason = new TextArea(text("plans.framework.adopt.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    reason.setHelperText(text("plans.framework.adopt.reason-help"));
    var retireOlder = new Checkbox(older.isEmpty() ? ""
        : text("plans.framework.adopt.retire-older", older.getFirst().number()));
    retireOlder.setVisible(!older.isEmpty());

    var binder = new Binder<>(Form.class);
    binder.forField(on).asRequired(text("uikit.field.required")).bind("on");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.forField(retireOlder).bind("retireOlder");
    binder.readRecord(new Form(today, "", !older.isEmpty()));
    dialog = new FormDialog<>(text("plans.framework.adopt.title"), binder, form -> frameworks.adopt(viewer, version.id(),
        new AdoptDraft(form.on(), form.reason(), form.retireOlder(), details.lock())), on, reason, retireOlder)
        .intro(text("plans.framework.adopt.intro"))
        .saveText(text("plans.framework-action.ADOPT"))
        .doneText(text("plans.framework.adopt.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate on, String reason, boolean retireOlder) {}
}
