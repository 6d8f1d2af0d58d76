package nl.speelruimte.plans.templates.ui;

import static nl.speelruimte.plans.templates.ui.TemplateWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.templates.TemplateDetails;
import nl.speelruimte.plans.templates.TemplateDraft;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.plans.templates.TemplateMeasure;
import nl.speelruimte.uikit.FormDialog;

/** UC-109: writes a new template, or changes one. */
final class TemplateDialog {

  private final TextField title = new TextField(text("plans.templates.field-title"));
  private final TextArea introduction = new TextArea(text("plans.page.introduction"));
  private final MeasuresField measures = new MeasuresField(text("plans.column.measures"));
  private final FormDialog<Form> dialog;

  private TemplateDialog(String name, Form filled, Consumer<Form> command) {
    title.setMaxLength(PlanTemplates.LONGEST_TITLE);
    introduction.setMaxLength(PlanTemplates.LONGEST_TEXT);
    introduction.setHelperText(text("plans.templates.introduction-help"));
    measures.setHelperText(text("plans.templates.measures-help"));

    dialog = new FormDialog<>(name, bound(filled), command, title, introduction, measures).wide();
  }

  /** Begins with the headings that plans of the region have had; the request is chosen once. */
  static TemplateDialog forNew(PlanTemplates templates, Viewer viewer, Consumer<TemplateId> afterwards) {
    var request = UUID.randomUUID();
    var added = new AtomicReference<TemplateId>();
    var made = new TemplateDialog(text("plans.templates.add"), new Form("", text("plans.templates.headings"), List.of()),
        form -> added.set(templates.add(viewer, form.draft(request, 0))));
    made.dialog.doneText(text("plans.templates.added")).afterwards(() -> afterwards.accept(added.get()));
    return made;
  }

  static TemplateDialog forChange(PlanTemplates templates, Viewer viewer, TemplateDetails details, Runnable afterwards) {
    var id = details.template().id();
    var made = new TemplateDialog(text("plans.templates.change"),
        new Form(details.template().title(), details.introduction(), details.measures()),
        form -> templates.change(viewer, id, form.draft(id.value(), details.version())));
    made.dialog.intro(text("plans.templates.change-intro")).doneText(text("plans.templates.changed"))
        .afterwards(afterwards);
    return made;
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(Form filled) {
    var binder = new Binder<>(Form.class);
    binder.forField(title).asRequired(text("uikit.field.required")).bind("title");
    binder.forField(introduction).bind("introduction");
    binder.forField(measures).bind("measures");
    binder.readRecord(filled);
    return binder;
  }

  /** What is filled in. */
  public record Form(String title, String introduction, List<TemplateMeasure> measures) {

    TemplateDraft draft(UUID request, int version) {
      return new TemplateDraft(request, title, introduction, measures, version);
    }
  }
}
