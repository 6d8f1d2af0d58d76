package nl.speelruimte.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.speelruimte.uikit.PlainTable;

/** A picture with a button that shows the same figures as a table instead; on paper both are shown. */
public final class ChartWithTable extends Div {

  private final Component picture;
  private final PlainTable table;
  private final NativeButton toggle = new NativeButton();
  private final Div below = new Div(toggle);
  private boolean asTable;

  public ChartWithTable(Component picture, PlainTable table) {
    this.picture = picture;
    this.table = table;
    toggle.addClassName("link-button");
    toggle.addClickListener(click -> show(!asTable));
    below.addClassNames("chart-below", "sub");
    addClassName("chart-with-table");
    add(picture, table, below);
    show(false);
  }

  /** Beside the button: an explanation, or how good earlier forecasts were. */
  public ChartWithTable note(Component... parts) {
    below.add(parts);
    return this;
  }

  private void show(boolean table) {
    asTable = table;
    picture.getElement().getClassList().set("off", table);
    this.table.getElement().getClassList().set("off", !table);
    toggle.setText(getTranslation(table ? "uikit.chart.as-picture" : "uikit.chart.as-table"));
  }
}
