package nl.speelruimte.uikit.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Locale;
import java.util.function.Function;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the name of a row where the screen is as narrow as a phone: a line of words, the space bar, and
 * the state beside what is left.
 *
 * @param under the line under the name
 * @param bar use and forecast
 * @param status the shape and colour of the state
 * @param word the word of the state
 * @param leftLabel what the amount is
 * @param left the amount; null when there is none to tell
 */
public record PhoneCard<T>(
    Function<T, String> under,
    Function<T, SpaceBarFigures> bar,
    Function<T, Status> status,
    Function<T, String> word,
    String leftLabel,
    Function<T, @Nullable Money> left) {

  static final String TEMPLATE = """
      <div class="row-card"><div class="why">${item.under}</div>%s<div class="row-card-foot">%s\
      <span><span class="why">${item.leftLabel}</span> <span class=${item.ink}>${item.left}</span></span>\
      </div></div>""".formatted(CellTemplates.SPACE_BAR, CellTemplates.BADGE);

  LitRenderer<T> in(LitRenderer<T> renderer, Locale locale) {
    CellTemplates.withSpaceBar(renderer, bar, locale);
    CellTemplates.withBadge(renderer, status, word);
    return renderer.withProperty("under", under::apply)
        .withProperty("leftLabel", row -> leftLabel)
        .withProperty("left", row -> Amounts.of(locale).euros(left.apply(row)))
        .withProperty("ink", row -> Amounts.ink(left.apply(row)));
  }
}
