package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import nl.speelruimte.uikit.chart.SpaceBarTexts;
import org.jspecify.annotations.Nullable;

/** One column of a {@link PortalGrid}: how it is shown, exported and sorted; declared once. */
public final class GridColumn<T> {

  final String key;
  final String header;
  private final Locale locale;
  private @Nullable Renderer<T> renderer;
  private @Nullable Function<String, LitRenderer<T>> badge;
  private Function<T, @Nullable String> shown = row -> "";
  private @Nullable Function<T, @Nullable String> href;
  private @Nullable Function<T, @Nullable String> below;
  private @Nullable Function<T, @Nullable String> news;
  private String underTemplate = CellTemplates.UNDER;
  private @Nullable PhoneCard<T> card;
  @Nullable Function<T, @Nullable Object> exported;
  @Nullable String sortProperty;
  boolean right;
  boolean onPhone;
  boolean extra;
  @Nullable String width;
  int grow = 1;

  GridColumn(String key, String header, Locale locale) {
    this.key = key;
    this.header = header;
    this.locale = locale;
  }

  /** Words. */
  public GridColumn<T> text(Function<T, @Nullable String> value) {
    shown = value;
    return exported(value::apply);
  }

  /** Whole euros to the right; a dash when there is no amount. Exported with cents. */
  public GridColumn<T> money(Function<T, @Nullable Money> value) {
    shown = row -> Amounts.of(locale).euros(value.apply(row));
    return right().exported(value::apply);
  }

  /** Whole euros, red and with a real minus below zero. */
  public GridColumn<T> headroom(Function<T, @Nullable Money> value) {
    money(value);
    renderer = LitRenderer.<T>of("<span class=${item.ink}>${item.text}</span>")
        .withProperty("text", row -> Amounts.of(locale).euros(value.apply(row)))
        .withProperty("ink", row -> Amounts.ink(value.apply(row)));
    return this;
  }

  /** A number of things, to the right. */
  public GridColumn<T> number(Function<T, @Nullable Number> value) {
    shown = row -> Amounts.of(locale).number(value.apply(row));
    return right().exported(value::apply);
  }

  /** A number by which something is called, such as of a file or a line, to the right: as people search for it. */
  public GridColumn<T> ordinal(Function<T, @Nullable Long> value) {
    shown = row -> value.apply(row) == null ? Amounts.NONE : value.apply(row).toString();
    return right().exported(value::apply);
  }

  /** A share in percents, to the right. */
  public GridColumn<T> percent(Function<T, @Nullable BigDecimal> value) {
    shown = row -> Amounts.of(locale).percent(value.apply(row));
    return right().exported(value::apply);
  }

  /** A day. */
  public GridColumn<T> date(Function<T, @Nullable LocalDate> value) {
    shown = row -> Amounts.of(locale).shortDate(value.apply(row));
    return exported(value::apply);
  }

  /** A moment, in Dutch time. */
  public GridColumn<T> moment(Function<T, @Nullable Instant> value) {
    shown = row -> Amounts.of(locale).shortMoment(value.apply(row));
    return exported(value::apply);
  }

  /** Shape, word and colour; exported as the word. */
  public GridColumn<T> badge(Function<T, Status> status, Function<T, String> word) {
    badge = template -> CellTemplates.withBadge(LitRenderer.of(template), status, word);
    return exported(word::apply);
  }

  /** Use and forecast as a space bar; exported as its sentence. */
  public GridColumn<T> spaceBar(Function<T, SpaceBarFigures> figures) {
    renderer = CellTemplates.withSpaceBar(LitRenderer.of(CellTemplates.SPACE_BAR), figures, locale);
    return exported(row -> new SpaceBarTexts(figures.apply(row), locale).label());
  }

  /** Stays on a phone as a card: what stands here, and under it what the columns that leave there would say. */
  public GridColumn<T> card(PhoneCard<T> onPhone) {
    card = onPhone;
    return phone();
  }

  /** Anything else; say what is exported, or nothing is. */
  public GridColumn<T> component(Function<T, Component> content) {
    renderer = new ComponentRenderer<>(content::apply);
    return this;
  }

  /** What goes into a file: text, {@code Money}, a number, a day, a moment or nothing. */
  public GridColumn<T> exported(Function<T, @Nullable Object> value) {
    exported = value;
    return this;
  }

  /** Sorted by that property of the query. */
  public GridColumn<T> sorted(String property) {
    sortProperty = property;
    return this;
  }

  /** Where the row leads; null for rows that lead nowhere. Enter and a click anywhere on the row follow it. */
  public GridColumn<T> link(Function<T, @Nullable String> address) {
    href = address;
    return this;
  }

  /** Stays when the screen is as narrow as a phone. */
  public GridColumn<T> phone() {
    onPhone = true;
    return this;
  }

  /** A smaller line under what is shown; it leaves in a file, and on a phone where a card says it. */
  public GridColumn<T> under(Function<T, @Nullable String> line) {
    below = line;
    return this;
  }

  /** A word under what is shown that catches the eye: what is new about the row. It leaves in a file. */
  public GridColumn<T> news(Function<T, @Nullable String> word) {
    news = word;
    return this;
  }

  /** A smaller line under what is shown on a phone alone: what columns say that leave there. */
  public GridColumn<T> underOnPhone(Function<T, @Nullable String> line) {
    below = line;
    underTemplate = CellTemplates.UNDER_ON_PHONE;
    return phone();
  }

  /** Always in an export; on the screen only for who chooses it. */
  public GridColumn<T> extra() {
    extra = true;
    return this;
  }

  public GridColumn<T> right() {
    right = true;
    return this;
  }

  /** A width in CSS units, which the column keeps unless it is told to grow afterwards. */
  public GridColumn<T> width(String size) {
    width = size;
    grow = 0;
    return this;
  }

  /** How much of the room left it takes, compared with the others; 1 when nothing is said. */
  public GridColumn<T> grow(int share) {
    grow = share;
    return this;
  }

  boolean leadsSomewhere() {
    return href != null;
  }

  Renderer<T> renderer() {
    if (renderer != null) {
      return renderer;
    }
    if (badge != null) {
      return href == null ? badge.apply(CellTemplates.BADGE) : withLink(badge.apply(CellTemplates.BADGE_LINK));
    }
    var under = (below == null ? "" : underTemplate) + (news == null ? "" : CellTemplates.NEWS);
    if (card != null) {
      return card.in(withLink(LitRenderer.of(CellTemplates.LINK + under + PhoneCard.TEMPLATE)), locale);
    }
    return href == null && under.isEmpty()
        ? new TextRenderer<>(this::text) : withLink(LitRenderer.of(CellTemplates.LINK + under));
  }

  private LitRenderer<T> withLink(LitRenderer<T> drawn) {
    if (below != null) {
      drawn.withProperty("below", row -> below.apply(row) == null ? "" : below.apply(row));
    }
    if (news != null) {
      drawn.withProperty("news", row -> news.apply(row) == null ? "" : news.apply(row));
    }
    return CellTemplates.withLink(drawn, this::text, href == null ? row -> null : href);
  }

  private String text(T row) {
    var text = shown.apply(row);
    return text == null ? "" : text;
  }
}
