package nl.speelruimte.plans.templates.ui;

import static nl.speelruimte.plans.templates.ui.TemplateWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.templates.TemplateMeasure;

/** The measures of a template, each with its category, title and guidance. */
final class MeasuresField extends CustomField<List<TemplateMeasure>> {

  private final Div rows = new Div();
  private final List<Row> measures = new ArrayList<>();
  private final Button add = new Button(text("plans.templates.add-measure"));

  MeasuresField(String label) {
    super(List.of());
    setLabel(label);
    rows.addClassName("template-measures");
    add.addClickListener(click -> {
      var row = put(new TemplateMeasure(MeasureCategory.PROFESSIONAL_STANDARDS, "", ""));
      row.title.focus();
      changed();
    });
    add(rows, add);
  }

  private Row put(TemplateMeasure measure) {
    var row = new Row(measure);
    measures.add(row);
    rows.add(row.fields);
    return row;
  }

  private void remove(Row row) {
    measures.remove(row);
    rows.remove(row.fields);
    add.focus();
    changed();
  }

  private void changed() {
    add.setEnabled(measures.size() < PlanTemplates.MOST_MEASURES);
    updateValue();
  }

  @Override
  protected List<TemplateMeasure> generateModelValue() {
    return measures.stream().map(Row::measure).toList();
  }

  @Override
  protected void setPresentationValue(List<TemplateMeasure> values) {
    measures.clear();
    rows.removeAll();
    values.forEach(this::put);
  }

  /** The fields of one measure. */
  private final class Row {

    private final Select<MeasureCategory> category = new Select<>();
    private final TextField title = new TextField(text("plans.templates.measure-title"));
    private final TextArea guidance = new TextArea(text("plans.templates.measure-text"));
    private final Div fields = new Div();

    Row(TemplateMeasure measure) {
      category.setLabel(text("plans.measure.category"));
      category.setItems(MeasureCategory.values());
      category.setItemLabelGenerator(TemplateWords::category);
      category.setValue(measure.category());
      title.setMaxLength(PlanTemplates.LONGEST_TITLE);
      title.setValue(measure.title());
      guidance.setMaxLength(PlanTemplates.LONGEST_TEXT);
      guidance.setValue(measure.text());
      category.addValueChangeListener(change -> changed());
      title.addValueChangeListener(change -> changed());
      guidance.addValueChangeListener(change -> changed());
      var remove = new Button(text("plans.templates.remove-measure"), click -> remove(this));
      fields.addClassName("template-measure");
      fields.add(category, title, guidance, remove);
    }

    TemplateMeasure measure() {
      return new TemplateMeasure(category.getValue(), title.getValue(), guidance.getValue());
    }
  }
}
