package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.FormDialog;

/** UC-12: change the values of a refused line and load it; when it is refused again what was typed stays. */
final class MendDialog {

  private static final int LONGEST_VALUE = 300;
  private final MendingDesk desk;
  private final Viewer viewer;
  private final WorklistRow row;
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final TextArea why = new TextArea(text("exchange.mend.why"));
  private final FormDialog<Mended> dialog;

  private MendDialog(MendingDesk desk, FileFormats formats, Viewer viewer, WorklistRow row, Runnable afterwards) {
    this.desk = desk;
    this.viewer = viewer;
    this.row = row;
    var form = new FormLayout();
    formats.find(viewer, String.valueOf(row.format())).orElseThrow().columns().stream()
        .filter(column -> !column.isSealed())
        .sorted(Comparator.comparing(column -> !isAbout(row.reason(), column.name(), row.fields())))
        .forEach(column -> form.add(field(column)));
    why.setMaxLength(MendingDesk.LONGEST_WHY);
    why.setWidthFull();

    this.dialog = new FormDialog<>(text("exchange.mend.title", String.valueOf(row.line())), bound(), Mended::new,
        this::load, form, why)
        .intro(ImportTexts.reason(row.reason()))
        .wide()
        .field("reason", why)
        .saveText(text("exchange.mend.save"))
        .doneText(text("exchange.mend.done", String.valueOf(row.line())))
        .afterwards(afterwards);
    fields.forEach(dialog::field);
    fields.entrySet().stream().filter(field -> isAbout(row.reason(), field.getKey(), row.fields()))
        .forEach(field -> markWrong(field.getValue()));
  }

  static void open(MendingDesk desk, FileFormats formats, Viewer viewer, WorklistRow row, Runnable afterwards) {
    new MendDialog(desk, formats, viewer, row, afterwards).dialog.open();
  }

  private TextField field(TemplateColumn column) {
    var field = new TextField(column.name());
    field.setHelperText(text(column.meaningKey()));
    field.setRequiredIndicatorVisible(column.required());
    field.setMaxLength(LONGEST_VALUE);
    fields.put(column.name(), field);
    return field;
  }

  /** Whether a value will do is for the format to say, in the words of the worklist. */
  private Binder<Mended> bound() {
    var binder = new Binder<Mended>();
    fields.forEach((name, field) -> binder.forField(field).withDefaultValidator(false)
        .bind(mended -> mended.values.getOrDefault(name, ""), (mended, value) -> mended.values.put(name, value)));
    binder.forField(why).asRequired(text("uikit.field.reason-missing"))
        .withValidator(given -> !given.isBlank(), text("uikit.field.reason-missing"))
        .bind(mended -> mended.why, (mended, given) -> mended.why = given);
    var asItIs = new Mended();
    asItIs.values.putAll(row.fields());
    binder.readBean(asItIs);
    return binder;
  }

  private void markWrong(TextField field) {
    field.setErrorMessage(ImportTexts.reason(row.reason()));
    field.setInvalid(true);
  }

  /** A line that is refused again is a no about the column that its reason names. */
  private void load(Mended mended) {
    switch (desk.mend(viewer, row.id(), row.version(), mended.values, mended.why.strip())) {
      case LineResult.Accepted _ -> { }
      case LineResult.Refused(var reason) -> {
        var no = new RuleBroken(reason.key(), reason.values().toArray());
        throw fields.keySet().stream().filter(column -> isAbout(reason, column, mended.values)).findFirst()
            .map(no::about).orElse(no);
      }
    }
  }

  /** A reason names its column; one that comes from a rule repeats what stands there. */
  private static boolean isAbout(Reason reason, String column, Map<String, String> values) {
    var words = reason.arguments();
    return words.stream().anyMatch(values::containsKey) || words.contains(column)
        ? words.contains(column) : words.contains(values.getOrDefault(column, ""));
  }

  /** The values by column, and why they are what they are. */
  private static final class Mended {

    private final Map<String, String> values = new LinkedHashMap<>();
    private String why = "";
  }
}
