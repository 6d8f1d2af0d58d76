package nl.speelruimte.uikit.chart;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/** What a space bar says to who cannot see it, and the amounts behind it. */
public record SpaceBarTexts(SpaceBarFigures figures, Locale locale) {

  /** The attributes of the element that hold percents. */
  public static final List<String> PARTS = List.of("approved", "pending", "backlog", "low", "high", "elapsed");

  /** One sentence in whole percents of the space. */
  public String label() {
    if (!figures.hasSpace()) {
      return text("uikit.space-bar.none", Amounts.of(locale).euros(figures.approved().plus(figures.pending())));
    }
    var parts = new ArrayList<String>();
    parts.add(text("uikit.space-bar.label.approved", percent(figures.approved())));
    addWhenAny(parts, "uikit.space-bar.label.pending", figures.pending());
    addWhenAny(parts, "uikit.space-bar.label.backlog", figures.backlog());
    parts.add(figures.hasForecast() ? forecast() : text("uikit.space-bar.label.no-forecast"));
    if (figures.elapsedPercent() != null) {
      parts.add(text("uikit.space-bar.label.year", Amounts.of(locale).wholePercent(figures.elapsedPercent())));
    }
    return String.join(", ", parts);
  }

  /** The amounts, one part per line. */
  public String amounts() {
    var euros = Amounts.of(locale);
    var lines = new ArrayList<String>();
    lines.add(line("uikit.space-bar.tip.space", euros.euros(figures.space())));
    lines.add(line("uikit.space-bar.tip.approved", euros.euros(figures.approved())));
    lines.add(line("uikit.space-bar.tip.pending", euros.euros(figures.pending())));
    if (figures.backlog() != null) {
      lines.add(line("uikit.space-bar.tip.backlog", euros.euros(figures.backlog())));
    }
    if (figures.low() != null && figures.high() != null) {
      lines.add(line("uikit.space-bar.tip.forecast", euros.range(figures.low(), figures.high())));
    }
    return String.join("\n", lines);
  }

  /** The attributes of the element, in percents of the space; an absent part is left out. */
  public Map<String, String> attributes() {
    var values = new LinkedHashMap<String, String>();
    if (!figures.hasSpace()) {
      values.put("nothing", "");
      return values;
    }
    values.put("approved", number(figures.approved()));
    values.put("pending", number(figures.pending()));
    if (figures.backlog() != null) {
      values.put("backlog", number(figures.backlog()));
    }
    if (figures.hasForecast()) {
      values.put("low", number(figures.low()));
      values.put("high", number(figures.high()));
    }
    if (figures.elapsedPercent() != null) {
      values.put("elapsed", Double.toString(figures.elapsedPercent()));
    }
    return values;
  }

  private void addWhenAny(List<String> parts, String key, @Nullable Money part) {
    if (part != null && part.cents() > 0) {
      parts.add(text(key, percent(part)));
    }
  }

  private String forecast() {
    var amounts = Amounts.of(locale);
    return text("uikit.space-bar.label.forecast",
        amounts.count(Math.round(figures.percentOf(figures.low()))),
        amounts.wholePercent(figures.percentOf(figures.high())));
  }

  private String percent(Money part) {
    return Amounts.of(locale).wholePercent(figures.percentOf(part));
  }

  private String number(@Nullable Money part) {
    return Double.toString(figures.percentOf(part));
  }

  private String line(String key, String amount) {
    return text(key) + "\t" + amount;
  }

  private String text(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }
}
