package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.uikit.list.PortalGrid;

/** A small table with everything in it, for figures that belong together; lists go in a {@link PortalGrid}. */
@Tag("table")
public final class PlainTable extends Component {

  private final List<Boolean> right = new ArrayList<>();
  private final Element heads = new Element("tr");
  private final Element body = new Element("tbody");

  /** @param caption what the table is about, for screen readers */
  public PlainTable(String caption) {
    var title = new Element("caption").setText(caption);
    title.getClassList().add("visually-hidden");
    getElement().getClassList().add("plain-table");
    getElement().appendChild(title, new Element("thead").appendChild(heads), body);
  }

  public PlainTable column(String header) {
    return column(header, false);
  }

  /** A column of amounts or counts. */
  public PlainTable rightColumn(String header) {
    return column(header, true);
  }

  /** A column of amounts that leaves when the screen is as narrow as a phone. */
  public PlainTable deskColumn(String header) {
    column(header, true);
    heads.getChild(heads.getChildCount() - 1).getClassList().add("desk");
    return this;
  }

  /** Of many columns: on a phone each line becomes a small list of its own, with the heads beside the values. */
  public PlainTable stacked() {
    getElement().getClassList().add("stacked");
    return this;
  }

  public PlainTable row(String... cells) {
    var parts = new Component[cells.length];
    for (var index = 0; index < cells.length; index++) {
      parts[index] = new Span(cells[index]);
    }
    return row(parts);
  }

  public PlainTable row(Component... cells) {
    body.appendChild(line(cells));
    return this;
  }

  /** The last line, set apart. */
  public PlainTable total(String... cells) {
    row(cells);
    body.getChild(body.getChildCount() - 1).getClassList().add("total");
    return this;
  }

  private PlainTable column(String header, boolean toTheRight) {
    var cell = new Element("th").setText(header).setAttribute("scope", "col");
    cell.getClassList().set("r", toTheRight);
    heads.appendChild(cell);
    right.add(toTheRight);
    return this;
  }

  private Element line(Component... cells) {
    var line = new Element("tr");
    for (var index = 0; index < cells.length; index++) {
      var first = index == 0;
      var cell = new Element(first ? "th" : "td").appendChild(cells[index].getElement());
      if (first) {
        cell.setAttribute("scope", "row");
      }
      cell.setAttribute("data-head", heads.getChild(index).getText());
      cell.getClassList().set("r", index < right.size() && right.get(index));
      cell.getClassList().set("desk", heads.getChild(index).getClassList().contains("desk"));
      line.appendChild(cell);
    }
    return line;
  }
}
