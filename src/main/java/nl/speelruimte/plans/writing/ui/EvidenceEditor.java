package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.plans.content.EvidenceRow;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentField;
import nl.speelruimte.uikit.files.DocumentLink;
import org.jspecify.annotations.Nullable;

/** The files with a measure: to add, to read and to take away. */
final class EvidenceEditor extends Div {

  private final WritingDesk desk;
  private final PlanMeasure measure;
  private final Div files = new Div();

  EvidenceEditor(WritingDesk desk, PlanMeasure measure) {
    this.desk = desk;
    this.measure = measure;
    show(measure.evidence());
    addClassName("evidence-editor");
    add(new H4(text("plans.page.evidence")), files, new Button(text("plans.editor.file-add"), click -> add()));
  }

  private void show(List<EvidenceRow> evidence) {
    files.removeAll();
    if (evidence.isEmpty()) {
      files.add(Why.paragraph(text("plans.editor.file-none")));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("plain-list");
    evidence.forEach(file -> list.add(line(file)));
    files.add(list);
  }

  private ListItem line(EvidenceRow file) {
    var remove = new Button(text("plans.editor.file-remove"), click -> ConfirmDialogs.ask(
        text("plans.editor.file-remove-question", file.name()), text("plans.editor.file-remove-consequence"),
        text("plans.editor.file-remove"), () -> {
          desk.writers.evidence().remove(desk.viewer, desk.plan, file.id());
          desk.saved();
          again();
        }));
    remove.setAriaLabel(text("plans.editor.file-remove-of", file.name()));
    remove.addClassName("quiet");
    return new ListItem(new DocumentLink(file.name(),
        () -> desk.readers.contents().evidence(desk.viewer, desk.plan, file.id())), remove);
  }

  private void add() {
    var field = new DocumentField(text("plans.editor.file"));
    var binder = new Binder<>(Form.class);
    binder.forField(field).asRequired(text("uikit.field.required")).bind("file");
    binder.readRecord(new Form(null));
    new FormDialog<>(text("plans.editor.file-add"), binder, form -> {
      desk.writers.evidence().add(desk.viewer, desk.plan, measure.key(), form.file);
      desk.saved();
    }, field).saveText(text("plans.editor.file-add")).afterwards(this::again).open();
  }

  private void again() {
    show(desk.measure(measure.key()).map(PlanMeasure::evidence).orElse(List.of()));
  }

  /** What is filled in; the binder needs it to be public. */
  public record Form(@Nullable FileDraft file) {}
}
