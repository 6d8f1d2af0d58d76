package nl.speelruimte.uikit.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import nl.speelruimte.uikit.chart.SpaceBarTexts;
import org.jspecify.annotations.Nullable;

/** The parts that cells of a list are drawn from in the browser: a piece of template each, with the values it needs. */
final class CellTemplates {

  static final String LINK = """
      ${item.href ? html`<a href=${item.href} router-link class="row-link">${item.text}</a>` : item.text}""";

  static final String UNDER = "<div class=\"why cell-under\">${item.below}</div>";

  static final String UNDER_ON_PHONE = "<div class=\"why cell-under on-phone\">${item.below}</div>";

  /** Without a word there is nothing new. */
  static final String NEWS = "${item.news ? html`<div class=\"cell-news\">${item.news}</div>` : ''}";

  /** Without a word there is no state to show. */
  static final String BADGE = """
      ${item.word ? html`<span class="badge ${item.status}"><span class="badge-shape" aria-hidden="true">${item.shape}\
      </span><span>${item.word}</span></span>` : ''}""";

  static final String BADGE_LINK = "<a href=${item.href} router-link class=\"row-link\">" + BADGE + "</a>";

  static final String SPACE_BAR = """
      <space-bar role="img" tabindex="0" aria-label=${item.label} tip=${item.tip} ?nothing=${item.nothing}
        approved=${item.approved} pending=${item.pending} backlog=${item.backlog}
        low=${item.low} high=${item.high} elapsed=${item.elapsed}></space-bar>""";

  private CellTemplates() {}

  static <T> LitRenderer<T> withLink(
      LitRenderer<T> renderer, Function<T, String> text, Function<T, @Nullable String> address) {
    return renderer.withProperty("href", row -> address.apply(row) == null ? "" : address.apply(row))
        .withProperty("text", text::apply);
  }

  static <T> LitRenderer<T> withBadge(
      LitRenderer<T> renderer, Function<T, Status> status, Function<T, String> word) {
    return renderer.withProperty("status", row -> status.apply(row).cssName())
        .withProperty("shape", row -> status.apply(row).shape())
        .withProperty("word", word::apply);
  }

  static <T> LitRenderer<T> withSpaceBar(
      LitRenderer<T> renderer, Function<T, SpaceBarFigures> figures, Locale locale) {
    var texts = new LatestOnly<T, SpaceBarTexts>(row -> new SpaceBarTexts(figures.apply(row), locale));
    var attributes = new LatestOnly<T, Map<String, String>>(row -> texts.apply(row).attributes());
    renderer.withProperty("label", row -> texts.apply(row).label())
        .withProperty("tip", row -> texts.apply(row).amounts())
        .withProperty("nothing", row -> !figures.apply(row).hasSpace());
    for (var part : SpaceBarTexts.PARTS) {
      renderer.withProperty(part, row -> attributes.apply(row).getOrDefault(part, ""));
    }
    return renderer;
  }
}
