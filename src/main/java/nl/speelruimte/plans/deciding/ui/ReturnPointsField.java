package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** What is asked of a provider, passage by passage. */
final class ReturnPointsField extends CustomField<List<ReturnPoint>> {

  private static final Pattern SPOT = Pattern.compile("(?:quote|asked)-([0-9]{1,2})");
  private final PlanContent content;
  private final KeptForm kept;
  private final BiConsumer<String, Component> named;
  private final Div rows = new Div();
  private final List<ReturnPointRow> points = new ArrayList<>();
  private int made;

  /**
   * @param proposed what the assessors found below par
   * @param kept keeps the words in this browser
   * @param named told of each field by the name that a no about it bears
   */
  ReturnPointsField(PlanContent content, List<ReturnPoint> proposed, KeptForm kept, BiConsumer<String, Component> named) {
    super(List.of());
    this.content = content;
    this.kept = kept;
    this.named = named;
    setLabel(text("plans.deciding.return.points"));
    rows.addClassName("stack");
    var more = new Button(text("plans.deciding.return.more"), click -> another(null));
    more.addClassName("quiet");
    if (!proposed.isEmpty()) {
      add(takeOver(proposed));
    }
    add(rows, more);
    another(null);
  }

  /** What somebody found is for the lead to put in the words of the region. */
  private Button takeOver(List<ReturnPoint> proposed) {
    var take = new Button(text("plans.deciding.return.take-over", proposed.size()));
    take.setDisableOnClick(true);
    take.addClickListener(click -> {
      points.stream().filter(ReturnPointRow::isEmpty).toList().forEach(this::away);
      proposed.forEach(this::another);
      changed();
    });
    return take;
  }

  private void another(@Nullable ReturnPoint point) {
    var row = new ReturnPointRow(content.measures(), point, this::changed, this::away);
    points.add(row);
    rows.add(row);
    keep(row, "quote-" + made, row.quote());
    keep(row, "asked-" + made, row.asked());
    made++;
    number();
  }

  /** Words that are put back are about what they were about. */
  private void keep(ReturnPointRow row, String spot, TextArea field) {
    kept.field(spot, field, text("plans.deciding.return.kept", field.getLabel(), made + 1), row::isAbout);
    row.onAbout(place -> kept.isAbout(spot, field, place));
  }

  /** Has the field be there for which words were kept. */
  void make(String spot) {
    var numbered = SPOT.matcher(spot);
    if (numbered.matches()) {
      while (made <= Integer.parseInt(numbered.group(1))) {
        another(null);
      }
    }
  }

  private void away(ReturnPointRow row) {
    points.remove(row);
    rows.remove(row);
    changed();
  }

  private void changed() {
    number();
    updateValue();
  }

  /** The points are numbered as they are given to the service. */
  private void number() {
    var filled = points.stream().filter(row -> !row.isEmpty()).toList();
    for (var place = 0; place < filled.size(); place++) {
      named.accept("quote-" + place, filled.get(place).quote());
      named.accept("asked-" + place, filled.get(place).asked());
    }
  }

  /** A row in which nothing was typed is none. */
  @Override
  protected List<ReturnPoint> generateModelValue() {
    return points.stream().filter(row -> !row.isEmpty()).map(ReturnPointRow::point).toList();
  }

  @Override
  protected void setPresentationValue(List<ReturnPoint> values) {
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("It begins empty");
    }
  }
}
