package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.plans.deciding.MeasureChoice;

/** Which measures are approved, and why the others are not. */
final class MeasureChoicesField extends CustomField<List<MeasureChoice>> {

  private static final int LONGEST = 2_000;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  MeasureChoicesField(List<MeasureChoice> measures) {
    super(List.of());
    setLabel(text("plans.deciding.field.measures"));
    addClassName("measure-choices");
    for (var choice : measures) {
      var row = new Row(choice);
      row.approved.addValueChangeListener(change -> {
        row.reason.setVisible(!change.getValue());
        updateValue();
      });
      row.reason.addValueChangeListener(change -> updateValue());
      rows.put("measure-" + choice.measure(), row);
      add(new Div(row.approved, row.reason));
    }
    setPresentationValue(measures);
    updateValue();
  }

  /** The field that a no about a measure belongs at. */
  Optional<TextArea> named(String name) {
    return Optional.ofNullable(rows.get(name)).map(row -> row.reason);
  }

  /** The measure to which this reason belongs is not approved. */
  void refuses(TextArea reason) {
    rows.values().stream().filter(row -> row.reason.equals(reason)).forEach(row -> row.approved.setValue(false));
  }

  @Override
  protected List<MeasureChoice> generateModelValue() {
    return rows.values().stream().map(Row::choice).toList();
  }

  @Override
  protected void setPresentationValue(List<MeasureChoice> measures) {
    for (var choice : measures) {
      var row = rows.get("measure-" + choice.measure());
      row.approved.setValue(choice.approved());
      row.reason.setValue(choice.reason());
      row.reason.setVisible(!choice.approved());
    }
  }

  /** A measure with its answer. */
  private static final class Row {

    private final MeasureChoice shown;
    private final Checkbox approved;
    private final TextArea reason = area("plans.deciding.field.refused-reason", LONGEST);

    Row(MeasureChoice shown) {
      this.shown = shown;
      this.approved = new Checkbox(shown.title());
      reason.setAriaLabel(text("plans.deciding.field.refused-reason-of", shown.title()));
    }

    MeasureChoice choice() {
      return new MeasureChoice(shown.measure(), shown.title(), approved.getValue(), reason.getValue());
    }
  }
}
