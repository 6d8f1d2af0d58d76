package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.RuleTexts;

/** UC-12: change the values of a refused line and load it; when it is refused again what was typed stays. */
final class MendDialog extends Dialog {

  private final MendingDesk desk;
  private final Viewer viewer;
  private final WorklistRow row;
  private final Runnable afterwards;
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final TextArea why = new TextArea(text("exchange.mend.why"));
  private final Div problem = new Div();

  private MendDialog(MendingDesk desk, Viewer viewer, WorklistRow row, Runnable afterwards) {
    this.desk = desk;
    this.viewer = viewer;
    this.row = row;
    this.afterwards = afterwards;
  }

  static void open(MendingDesk desk, FileFormats formats, Viewer viewer, WorklistRow row, Runnable afterwards) {
    var dialog = new MendDialog(desk, viewer, row, afterwards);
    dialog.layOut(formats);
    dialog.open();
  }

  private void layOut(FileFormats formats) {
    var form = new FormLayout();
    formats.find(viewer, String.valueOf(row.format())).orElseThrow().columns().stream()
        .filter(column -> !column.isSealed())
        .sorted(Comparator.comparing(column -> !isWrong(column.name())))
        .forEach(column -> form.add(field(column)));
    why.setRequiredIndicatorVisible(true);
    why.setMaxLength(500);
    why.setWidthFull();
    problem.addClassName("form-problem");
    problem.getElement().setAttribute("role", "alert");
    setHeaderTitle(text("exchange.mend.title", String.valueOf(row.line())));
    addClassName("form-dialog");
    setCloseOnOutsideClick(false);
    var body = new Div(new Paragraph(ImportTexts.reason(row.reason())), problem, form, why);
    body.addClassNames("form-body", "form-body-wide");
    add(body);
    addOpenedChangeListener(change -> fields.values().stream().findFirst().filter(first -> change.isOpened())
        .ifPresent(TextField::focus));
    var save = new Button(text("exchange.mend.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(text("exchange.mend.cancel"), click -> close()), save);
  }

  private TextField field(TemplateColumn column) {
    var field = new TextField(column.name());
    field.setValue(row.fields().getOrDefault(column.name(), ""));
    field.setHelperText(text(column.meaningKey()));
    field.setRequiredIndicatorVisible(column.required());
    field.setMaxLength(300);
    if (isWrong(column.name())) {
      field.setInvalid(true);
      field.setErrorMessage(ImportTexts.reason(row.reason()));
    }
    fields.put(column.name(), field);
    return field;
  }

  /** Whether the line was refused for what stands in this column; such a field comes first. */
  private boolean isWrong(String column) {
    return isAbout(row.reason(), column, row.fields());
  }

  /** A reason names its column; one that comes from a rule repeats what stands there. */
  private static boolean isAbout(Reason reason, String column, Map<String, String> values) {
    var words = reason.arguments();
    return words.stream().anyMatch(values::containsKey) || words.contains(column)
        ? words.contains(column) : words.contains(values.getOrDefault(column, ""));
  }

  private static void refuse(TextField field, Reason reason) {
    field.setErrorMessage(ImportTexts.reason(reason));
    field.setInvalid(true);
    field.focus();
  }

  private void save() {
    fields.values().forEach(field -> field.setInvalid(false));
    why.setInvalid(why.isEmpty());
    if (why.isEmpty()) {
      why.setErrorMessage(text("imports.rule.reason-missing"));
      why.focus();
      return;
    }
    var values = new LinkedHashMap<String, String>();
    fields.forEach((name, field) -> values.put(name, field.getValue()));
    try {
      switch (desk.mend(viewer, row.id(), row.version(), values, why.getValue().strip())) {
        case LineResult.Accepted _ -> {
          close();
          Notices.done(text("exchange.mend.done", String.valueOf(row.line())));
          afterwards.run();
        }
        case LineResult.Refused(var reason) -> {
          problem.setText(ImportTexts.reason(reason));
          fields.entrySet().stream().filter(field -> isAbout(reason, field.getKey(), values)).findFirst()
              .ifPresent(field -> refuse(field.getValue(), reason));
        }
      }
    } catch (RuleBroken no) {
      problem.setText(RuleTexts.of(no, getLocale()));
    }
  }
}
