package nl.speelruimte.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * The signature of the portal: use and forecast of a spending space on a scale of 0 to 120 % of it, the same on
 * every page. Says the same in a sentence for screen readers and shows the amounts as a tooltip.
 */
@Tag("space-bar")
@JsModule("context://portal/components/space-bar.js")
public final class SpaceBar extends Component implements HasSize, HasStyle {

  private static final List<String> PARTS =
      List.of("approved", "pending", "backlog", "low", "high", "elapsed", "nothing");

  public SpaceBar(SpaceBarFigures figures) {
    getElement().setAttribute("role", "img");
    getElement().setAttribute("tabindex", "0");
    show(figures);
  }

  /** The tall one, for the head of a page. */
  public static SpaceBar big(SpaceBarFigures figures) {
    var bar = new SpaceBar(figures);
    bar.getElement().setAttribute("size", "big");
    return bar;
  }

  public void show(SpaceBarFigures figures) {
    var texts = new SpaceBarTexts(figures, getLocale());
    PARTS.forEach(getElement()::removeAttribute);
    texts.attributes().forEach(getElement()::setAttribute);
    getElement().setAttribute("aria-label", texts.label());
    getElement().setAttribute("tip", texts.amounts());
  }
}
