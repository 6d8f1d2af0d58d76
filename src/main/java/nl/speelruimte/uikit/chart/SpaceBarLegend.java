package nl.speelruimte.uikit.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the parts of a space bar mean; once per page under the bars. */
public final class SpaceBarLegend extends Div {

  /** @param cutOff up to when the year is measured, as text, such as a month */
  public SpaceBarLegend(String cutOff) {
    addClassName("legend");
    add(part("solid", getTranslation("uikit.space-bar.legend.approved")));
    add(part("mid", getTranslation("uikit.space-bar.legend.pending")));
    add(part("hatch", getTranslation("uikit.space-bar.legend.backlog")));
    add(part("band", getTranslation("uikit.space-bar.legend.forecast")));
    add(part("line", getTranslation("uikit.space-bar.legend.space")));
    add(part("year", getTranslation("uikit.space-bar.legend.year", cutOff)));
  }

  private static Span part(String key, String text) {
    var swatch = new Span();
    swatch.addClassNames("swatch", "swatch-" + key);
    swatch.getElement().setAttribute("aria-hidden", "true");
    var part = new Span(swatch, new Span(text));
    part.addClassName("legend-part");
    return part;
  }
}
