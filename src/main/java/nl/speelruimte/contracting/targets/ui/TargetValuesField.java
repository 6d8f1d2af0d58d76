package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.contracting.targets.TargetValue;

/** What is to be reached per quarter and over the year, for each year of a target; fields may stay empty. */
final class TargetValuesField extends CustomField<List<TargetValue>> {

  private static final int WHOLE_YEAR = 5;
  private final Div fields = new Div();
  private final Map<Integer, List<BigDecimalField>> byYear = new TreeMap<>();

  TargetValuesField(String label) {
    super(List.of());
    setLabel(label);
    fields.addClassName("target-values");
    add(fields);
  }

  /** Shows the fields of these years; what was typed in a year that stays, stays. */
  void years(int first, int last) {
    for (var year = first; year <= last; year++) {
      byYear.computeIfAbsent(year, this::row);
    }
    byYear.keySet().removeIf(year -> year < first || year > last);
    fields.removeAll();
    byYear.forEach((year, row) -> {
      var name = new Div(Integer.toString(year));
      name.addClassName("target-year");
      fields.add(name);
      row.forEach(fields::add);
    });
    updateValue();
  }

  private List<BigDecimalField> row(int year) {
    var row = new ArrayList<BigDecimalField>();
    for (var part = 1; part <= WHOLE_YEAR; part++) {
      var name = part == WHOLE_YEAR ? text("contracting.target.whole-year") : text("contracting.target.quarter", part);
      var field = new BigDecimalField(name);
      field.setAriaLabel(name + " " + year);
      field.addValueChangeListener(change -> updateValue());
      row.add(field);
    }
    return row;
  }

  @Override
  protected List<TargetValue> generateModelValue() {
    var values = new ArrayList<TargetValue>();
    byYear.forEach((year, row) -> {
      for (var part = 1; part <= WHOLE_YEAR; part++) {
        BigDecimal typed = row.get(part - 1).getValue();
        if (typed != null) {
          values.add(new TargetValue(year, part == WHOLE_YEAR ? null : part, typed));
        }
      }
    });
    return List.copyOf(values);
  }

  @Override
  protected void setPresentationValue(List<TargetValue> values) {
    for (var value : values) {
      var row = byYear.computeIfAbsent(value.year(), this::row);
      row.get(value.quarter() == null ? WHOLE_YEAR - 1 : value.quarter() - 1).setValue(value.value());
    }
  }
}
