package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.FrameworkDraft;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.frameworks.StandardFramework;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-100: makes a framework, anew or as a copy, or changes what a concept says of itself. */
final class FrameworkDialog {

  private final Select<FrameworkPurpose> purpose = new Select<>();
  private final TextField name = new TextField(text("plans.framework.field.name"));
  private final TextArea explanation = new TextArea(text("plans.framework.field.explanation"));
  private final Checkbox standard = new Checkbox(text("plans.framework.make.standard"));
  private final FormDialog<Form> dialog;

  private FrameworkDialog(String title, Form filled, Consumer<Form> command) {
    purpose.setLabel(text("plans.framework.field.purpose"));
    purpose.setItems(FrameworkPurpose.values());
    purpose.setItemLabelGenerator(FrameworkWords::purpose);
    name.setMaxLength(FrameworkDraft.LONGEST_NAME);
    name.setHelperText(text("plans.framework.make.name-help"));
    explanation.setMaxLength(FrameworkDraft.LONGEST_EXPLANATION);
    explanation.setHelperText(text("plans.framework.make.explanation-help"));
    standard.setHelperText(text("plans.framework.make.standard-help"));

    dialog = new FormDialog<>(title, bound(filled), command, name, purpose, standard, explanation);
  }

  static FrameworkDialog forNew(Frameworks frameworks, Viewer viewer, Consumer<FrameworkVersionId> afterwards) {
    return making(text("plans.framework.make.title"), new Form(FrameworkPurpose.SAVINGS, "", "", true), frameworks,
        viewer, null, afterwards);
  }

  static FrameworkDialog forCopy(Frameworks frameworks, Viewer viewer, FrameworkVersionDetails from,
      Consumer<FrameworkVersionId> afterwards) {
    var made = making(text("plans.framework.make.copy-title"), new Form(from.version().purpose(), "",
        from.explanation() == null ? "" : from.explanation(), false), frameworks, viewer, from.version().id(), afterwards);
    made.standard.setVisible(false);
    made.dialog.intro(text("plans.framework.make.copy-intro", FrameworkWords.name(from.version())));
    return made;
  }

  static FrameworkDialog forText(Frameworks frameworks, Viewer viewer, FrameworkVersionDetails details,
      Runnable afterwards) {
    var version = details.version();
    var changed = new FrameworkDialog(text("plans.framework-action.EDIT"), new Form(version.purpose(), version.name(),
        details.explanation() == null ? "" : details.explanation(), false),
        form -> frameworks.describe(viewer, version.id(), form.name(), form.explanation(), details.lock()));
    changed.purpose.setReadOnly(true);
    changed.standard.setVisible(false);
    changed.dialog.doneText(text("plans.framework.done")).afterwards(afterwards);
    return changed;
  }

  /** The request is chosen once, so that a second click makes nothing. */
  private static FrameworkDialog making(String title, Form form, Frameworks frameworks, Viewer viewer,
      @Nullable FrameworkVersionId copyOf, Consumer<FrameworkVersionId> afterwards) {
    var request = UUID.randomUUID();
    var made = new AtomicReference<FrameworkVersionId>();
    var dialog = new FrameworkDialog(title, form,
        filled -> made.set(frameworks.make(viewer, filled.draft(request, copyOf))));
    dialog.dialog.saveText(text("plans.framework.make.save")).doneText(text("plans.framework.make.done"))
        .afterwards(() -> afterwards.accept(made.get()));
    return dialog;
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(Form filled) {
    var binder = new Binder<>(Form.class);
    binder.forField(purpose).asRequired(text("uikit.field.required")).bind("purpose");
    binder.forField(name).asRequired(text("uikit.field.required")).bind("name");
    binder.forField(explanation).bind("explanation");
    binder.forField(standard).bind("standard");
    binder.readRecord(filled);
    return binder;
  }

  /** What is filled in. */
  public record Form(@Nullable FrameworkPurpose purpose, String name, String explanation, boolean standard) {

    FrameworkDraft draft(UUID request, @Nullable FrameworkVersionId copyOf) {
      return new FrameworkDraft(request, purpose, name, explanation, copyOf,
          standard && purpose != null ? StandardFramework.criteria(purpose) : List.of());
    }
  }
}
