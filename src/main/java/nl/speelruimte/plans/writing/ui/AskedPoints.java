package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.deciding.ReturnPoint;
import org.jspecify.annotations.Nullable;

/** What was asked when a plan came back, beside what it is about; nothing where nothing was asked. */
final class AskedPoints extends Div {

  /** @param about the measure; null for the plan as a whole */
  AskedPoints(List<ReturnPoint> all, @Nullable MeasureKey about) {
    var its = all.stream().filter(point -> Objects.equals(point.measure(), about)).toList();
    if (!its.isEmpty()) {
      var list = new UnorderedList();
      its.forEach(point -> list.add(line(point)));
      addClassNames("private", "asked-points");
      add(new Paragraph(text("plans.editor.asked")), list);
    }
  }

  private static ListItem line(ReturnPoint point) {
    var line = new ListItem(new Span(point.asked()));
    if (point.quote() != null) {
      var quote = new Div(text("plans.editor.asked-quote", point.quote()));
      quote.addClassName("why");
      line.addComponentAsFirst(quote);
    }
    return line;
  }
}
