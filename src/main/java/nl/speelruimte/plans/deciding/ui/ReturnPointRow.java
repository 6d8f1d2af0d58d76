package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.deciding.ReturnPoint;
import org.jspecify.annotations.Nullable;

/** A passage and what is asked about it. */
final class ReturnPointRow extends Div {

  private static final int LONGEST = 2_000;
  private final List<PlanMeasure> measures;
  private final Select<PlanMeasure> where = new Select<>();
  private final TextArea quote = area("plans.deciding.return.quote", LONGEST);
  private final TextArea asked = area("plans.deciding.return.asked", LONGEST);

  /** @param point what it begins with; null for nothing */
  ReturnPointRow(List<PlanMeasure> measures, @Nullable ReturnPoint point, Runnable changed, Consumer<ReturnPointRow> away) {
    this.measures = measures;
    where.setLabel(text("plans.deciding.return.where"));
    where.setItems(measures);
    where.setItemLabelGenerator(measure -> measure == null ? text("plans.deciding.whole-plan") : measure.title());
    where.setEmptySelectionAllowed(true);
    where.setEmptySelectionCaption(text("plans.deciding.whole-plan"));
    where.setWidthFull();
    quote.setHelperText(text("plans.deciding.return.quote-help"));
    if (point != null) {
      measures.stream().filter(each -> each.key().equals(point.measure())).findFirst().ifPresent(where::setValue);
      quote.setValue(point.quote() == null ? "" : point.quote());
      asked.setValue(point.asked());
    }
    var remove = new Button(text("plans.deciding.return.away"), click -> away.accept(this));
    remove.addClassName("quiet");

    where.addValueChangeListener(change -> changed.run());
    quote.addValueChangeListener(change -> changed.run());
    asked.addValueChangeListener(change -> changed.run());

    add(where, quote, asked, remove);
    addClassName("form-part");
  }

  TextArea quote() {
    return quote;
  }

  TextArea asked() {
    return asked;
  }

  /** @param place of a measure, from 1; 0 for the plan as a whole */
  void isAbout(int place) {
    where.setValue(measures.stream().filter(measure -> measure.place() == place).findFirst().orElse(null));
  }

  /** @param told of the place of the measure when another is chosen; 0 for the plan as a whole */
  void onAbout(IntConsumer told) {
    where.addValueChangeListener(change -> told.accept(change.getValue() == null ? 0 : change.getValue().place()));
  }

  boolean isEmpty() {
    return quote.getValue().isBlank() && asked.getValue().isBlank() && where.getValue() == null;
  }

  ReturnPoint point() {
    var measure = where.getValue();
    return new ReturnPoint(measure == null ? null : measure.key(), null, quote.getValue(), asked.getValue());
  }
}
