package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.speelruimte.contracting.targets.TargetAbout;
import nl.speelruimte.contracting.targets.TargetDetails;
import nl.speelruimte.contracting.targets.TargetDraft;
import nl.speelruimte.contracting.targets.TargetId;
import nl.speelruimte.contracting.targets.TargetOperator;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.TargetUnit;
import nl.speelruimte.contracting.targets.TargetValue;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-56: writes a new target, or changes one. */
final class TargetDialog {

  private static final int MOST_YEARS = 10;
  private final ComboBox<TargetAbout> about = new ComboBox<>(text("contracting.target-field.about"));
  private final TextField name = new TextField(text("contracting.target-field.indicator"));
  private final TextField code = new TextField(text("contracting.target-field.indicatorCode"));
  private final Select<TargetOperator> operator = new Select<>();
  private final Select<TargetUnit> unit = new Select<>();
  private final BigDecimalField baseline = new BigDecimalField(text("contracting.target-field.baseline"));
  private final DateField baselineOn = new DateField(text("contracting.target-field.baselineOn"));
  private final DateField start = new DateField(text("contracting.target-field.start"));
  private final DateField due = new DateField(text("contracting.target-field.due"));
  private final TextArea source = new TextArea(text("contracting.target-field.source"));
  private final DocumentField document = new DocumentField(text("contracting.target-field.document"));
  private final TargetValuesField values = new TargetValuesField(text("contracting.target-field.values"));
  private final TextArea reason = new TextArea(text("contracting.target-field.reason"));
  private final FormDialog<Form> dialog;

  private TargetDialog(String title, Targets targets, Viewer viewer, Form filled, boolean needsReason,
      Consumer<Form> command) {
    about.setItems(query -> {
      var found = targets.subjects(viewer, query.getFilter().orElse(""));
      return found.stream().skip(query.getOffset()).limit(query.getLimit());
    });
    about.setItemLabelGenerator(each -> text("contracting.target.about-label", text("contracting.target-subject." + each.subject()), each.name()));
    operator.setLabel(text("contracting.target-field.operator"));
    operator.setItems(TargetOperator.values());
    operator.setItemLabelGenerator(each -> text("contracting.target-operator." + each));
    unit.setLabel(text("contracting.target-field.unit"));
    unit.setItems(TargetUnit.values());
    unit.setItemLabelGenerator(each -> text("contracting.target-unit." + each));
    name.setMaxLength(TargetDraft.LONGEST_NAME);
    code.setMaxLength(TargetDraft.LONGEST_CODE);
    source.setMaxLength(TargetDraft.LONGEST_SOURCE);
    source.setHelperText(text("contracting.target.source-help"));
    baseline.setHelperText(text("contracting.target.baseline-help"));
    values.setHelperText(text("contracting.target.values-help"));
    reason.setVisible(needsReason);
    start.addValueChangeListener(change -> showYears());
    due.addValueChangeListener(change -> showYears());
    var binder = bound(filled, needsReason);
    dialog = new FormDialog<>(title, binder, command, about, name, code, operator, unit, start, due, baseline, baselineOn,
        values, source, document, reason).wide().doneText(text("contracting.target.done"));
    about.setReadOnly(filled.about() != null);
    showYears();
  }

  /** @param about what it is on; null to choose */
  static TargetDialog forNew(Targets targets, Viewer viewer, @Nullable TargetAbout about, Consumer<TargetId> afterwards) {
    var added = new AtomicReference<TargetId>();
    var form = new Form(about, "", "", TargetOperator.LE, TargetUnit.PCT, null, null, null, null, "", null, List.of(), "");
    var made = new TargetDialog(text("contracting.target.add"), targets, viewer, form, false,
        filled -> added.set(targets.add(viewer, filled.draft(0))));
    made.dialog.afterwards(() -> afterwards.accept(added.get()));
    return made;
  }

  static TargetDialog forChange(Targets targets, Viewer viewer, TargetDetails details, Runnable afterwards) {
    var row = details.target();
    var form = new Form(row.about(), row.indicatorName(), row.indicatorCode() == null ? "" : row.indicatorCode(),
        row.operator(), row.unit(), row.baseline(), row.baselineOn(), row.start(), row.due(), row.source(), null,
        details.values(), "");
    var made = new TargetDialog(text("contracting.target-action.CHANGE"), targets, viewer, form,
        row.status() != TargetStatus.CONCEPT,
        filled -> targets.change(viewer, row.id(), filled.draft(details.version())));
    made.dialog.afterwards(afterwards);
    return made;
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(Form filled, boolean needsReason) {
    var required = text("uikit.field.required");
    var binder = new Binder<>(Form.class);
    binder.forField(about).asRequired(required).bind("about");
    binder.forField(name).asRequired(required).bind("indicatorName");
    binder.forField(code).bind("indicatorCode");
    binder.forField(operator).asRequired(required).bind("operator");
    binder.forField(unit).asRequired(required).bind("unit");
    binder.forField(baseline).bind("baseline");
    binder.forField(baselineOn).bind("baselineOn");
    binder.forField(start).asRequired(required).bind("start");
    binder.forField(due).asRequired(required).bind("due");
    binder.forField(source).asRequired(required).bind("source");
    binder.forField(document).bind("document");
    binder.forField(values).bind("values");
    if (needsReason) {
      binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    } else {
      binder.forField(reason).bind("reason");
    }
    binder.readRecord(filled);
    return binder;
  }

  /** The fields of the years between start and due, as soon as both make sense. */
  private void showYears() {
    var first = start.getValue();
    var last = due.getValue();
    if (first != null && last != null && !last.isBefore(first) && last.getYear() - first.getYear() <= MOST_YEARS) {
      values.years(first.getYear(), last.getYear());
    }
  }

  /** What is filled in. */
  public record Form(@Nullable TargetAbout about, String indicatorName, String indicatorCode,
      @Nullable TargetOperator operator, @Nullable TargetUnit unit, @Nullable BigDecimal baseline,
      @Nullable LocalDate baselineOn, @Nullable LocalDate start, @Nullable LocalDate due, String source,
      @Nullable FileDraft document, List<TargetValue> values, String reason) {

    TargetDraft draft(int version) {
      return new TargetDraft(about, indicatorCode, indicatorName, operator, unit, baseline, baselineOn, start, due,
          source, document, values, reason, version);
    }
  }
}
