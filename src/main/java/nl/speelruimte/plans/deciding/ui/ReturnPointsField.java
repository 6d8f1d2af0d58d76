package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.uikit.kept.KeptForm;

/** What is asked of a provider, passage by passage. */
final class ReturnPointsField extends CustomField<List<ReturnPoint>> {

  private static final int LONGEST = 2_000;
  private static final Pattern SPOT = Pattern.compile("(?:quote|asked)-([0-9]{1,2})");
  private final PlanContent content;
  private final KeptForm kept;
  private final BiConsumer<String, Component> named;
  private final Div rows = new Div();
  private final List<Row> points = new ArrayList<>();

  /**
   * @param kept keeps the words in this browser
   * @param named told of each field by the name that a no about it bears
   */
  ReturnPointsField(PlanContent content, KeptForm kept, BiConsumer<String, Component> named) {
    super(List.of());
    this.content = content;
    this.kept = kept;
    this.named = named;
    setLabel(text("plans.deciding.return.points"));
    rows.addClassName("stack");
    var more = new Button(text("plans.deciding.return.more"), click -> another());
    more.addClassName("quiet");
    add(rows, more);
    another();
  }

  /** Has the field be there for which words were kept. */
  void make(String spot) {
    var numbered = SPOT.matcher(spot);
    if (numbered.matches()) {
      while (points.size() <= Integer.parseInt(numbered.group(1))) {
        another();
      }
    }
  }

  private void another() {
    var row = new Row(content.measures());
    named(row, "quote-" + points.size(), row.quote);
    named(row, "asked-" + points.size(), row.asked);
    points.add(row);
    rows.add(row.shown());
    row.where.addValueChangeListener(change -> updateValue());
    row.quote.addValueChangeListener(change -> updateValue());
    row.asked.addValueChangeListener(change -> updateValue());
  }

  /** Words that are put back are about what they were about. */
  private void named(Row row, String name, TextArea field) {
    var label = text("plans.deciding.return.kept", field.getLabel(), points.size() + 1);
    named.accept(name, field);
    kept.field(name, field, label, place -> row.where.setValue(content.measures().stream()
        .filter(measure -> measure.place() == place).findFirst().orElse(null)));
    row.where.addValueChangeListener(change -> kept.isAbout(name, field,
        change.getValue() == null ? 0 : change.getValue().place()));
  }

  /** A row in which nothing was typed is none. */
  @Override
  protected List<ReturnPoint> generateModelValue() {
    return points.stream().filter(row -> !row.isEmpty()).map(Row::point).toList();
  }

  @Override
  protected void setPresentationValue(List<ReturnPoint> values) {
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("It begins empty");
    }
  }

  /** A passage and what is asked. */
  private static final class Row {

    private final Select<PlanMeasure> where = new Select<>();
    private final TextArea quote = area("plans.deciding.return.quote", LONGEST);
    private final TextArea asked = area("plans.deciding.return.asked", LONGEST);

    Row(List<PlanMeasure> measures) {
      where.setLabel(text("plans.deciding.return.where"));
      where.setItems(measures);
      where.setItemLabelGenerator(measure -> measure == null ? text("plans.deciding.whole-plan") : measure.title());
      where.setEmptySelectionAllowed(true);
      where.setEmptySelectionCaption(text("plans.deciding.whole-plan"));
      where.setWidthFull();
      quote.setHelperText(text("plans.deciding.return.quote-help"));
    }

    Div shown() {
      var part = new Div(where, quote, asked);
      part.addClassName("form-part");
      return part;
    }

    boolean isEmpty() {
      return quote.getValue().isBlank() && asked.getValue().isBlank() && where.getValue() == null;
    }

    ReturnPoint point() {
      var measure = where.getValue();
      return new ReturnPoint(measure == null ? null : measure.key(), null, quote.getValue(), asked.getValue());
    }
  }
}
