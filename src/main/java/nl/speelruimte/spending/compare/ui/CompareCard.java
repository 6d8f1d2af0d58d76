package nl.speelruimte.spending.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.compare.CompareAction;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.Comparison;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.spending.compare.OurFigure;
import nl.speelruimte.spending.compare.OwnFigure;
import nl.speelruimte.spending.compare.Word;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** UC-82: the provider's numbers next to ours, per quarter, with what was said about the difference. */
final class CompareCard extends Div {

  private static final Map<CompareAction, String> BUTTONS = Map.of(CompareAction.ENTER, "spending.compare.enter",
      CompareAction.COMMENT, "spending.compare.comment", CompareAction.EXPLAIN, "spending.compare.explain",
      CompareAction.AGREE, "spending.compare.agree");
  private final Amounts amounts = Amounts.of(this);
  private final Comparisons comparisons;
  private final CompareDesk desk;
  private final SpaceSection.Page page;

  CompareCard(Comparisons comparisons, CompareDesk desk, SpaceSection.Page page, List<Comparison> shown) {
    this.comparisons = comparisons;
    this.desk = desk;
    this.page = page;
    var card = new Card(getTranslation("spending.compare.title"),
        Why.paragraph(getTranslation("spending.compare.what")));
    shown.forEach(comparison -> card.add(quarter(comparison)));
    add(card);
  }

  private Component quarter(Comparison comparison) {
    var part = new Div(new H3(amounts.quarter(comparison.quarter())), CompareWords.badge(comparison.state()));
    var latest = comparison.latest();
    part.add(latest.isPresent() ? table(comparison, latest.get()) : ours(comparison.ours()));
    var said = thread(comparison);
    if (!said.isEmpty()) {
      var timeline = new Timeline();
      said.forEach(each -> timeline.event(each.title, each.lines));
      part.add(timeline);
    }
    if (comparison.withoutMandate()) {
      part.add(Why.paragraph(getTranslation("spending.sides.no-mandate", municipality())));
    }
    var forms = new CompareForms(comparisons, desk, page, comparison);
    var buttons = comparison.may().stream().map(action -> button(comparison, action, forms)).toArray(Component[]::new);
    if (buttons.length > 0) {
      part.add(Rows.row(buttons));
    }
    return part;
  }

  /** The same words stand with each quarter: whoever does not see them together is told which is meant. */
  private Button button(Comparison comparison, CompareAction action, CompareForms forms) {
    var button = new Button(getTranslation(BUTTONS.get(action)), click -> forms.open(action));
    button.setAriaLabel(button.getText() + ", " + amounts.quarter(comparison.quarter()));
    return button;
  }

  private Component table(Comparison comparison, OwnFigure entry) {
    var ours = entry.ours();
    var table = new PlainTable(getTranslation("spending.compare.table", amounts.quarter(comparison.quarter())))
        .column(getTranslation("spending.compare.number")).rightColumn(getTranslation("spending.compare.theirs"))
        .rightColumn(getTranslation("spending.compare.ours")).rightColumn(getTranslation("spending.compare.difference"));
    table.row(getTranslation("spending.compare.realised"), amounts.euros(entry.realised()),
        amounts.euros(ours.realised()), change(entry.realisedDifference()));
    table.row(getTranslation("spending.compare.forecast"), amounts.euros(entry.forecast()),
        amounts.euros(ours.forecast()), change(entry.forecastDifference()));
    var origin = getTranslation("spending.compare.frozen", amounts.date(ours.asOf()), amounts.date(ours.cutOff()),
        amounts.euros(ours.claimed()), amounts.euros(ours.backlog()));
    var batch = ours.batch();
    var parts = Rows.stack(table, Why.paragraph(batch == null ? origin
        : origin + " " + getTranslation("spending.compare.batch", Long.toString(batch))));
    var now = comparison.ours();
    if (now == null) {
      parts.add(Why.paragraph(getTranslation("spending.compare.none-then")));
    } else if (!now.realised().equals(ours.realised()) || !Objects.equals(now.forecast(), ours.forecast())) {
      parts.add(Why.paragraph(getTranslation("spending.compare.now", amounts.euros(now.realised()),
          amounts.euros(now.forecast()), amounts.date(now.asOf()))));
    }
    return parts;
  }

  private Component ours(@Nullable OurFigure ours) {
    return ours == null ? Why.paragraph(getTranslation("spending.compare.none-then"))
        : Why.paragraph(getTranslation("spending.compare.only-ours", amounts.euros(ours.realised()),
        amounts.euros(ours.forecast()), amounts.date(ours.asOf())));
  }

  private String change(@Nullable Money difference) {
    return difference == null ? Amounts.NONE : amounts.change(difference);
  }

  /** Entries and words together, the latest first. */
  private List<Said> thread(Comparison comparison) {
    var all = new ArrayList<Said>();
    comparison.entries().forEach(entry -> all.add(new Said(entry.recordedAt(),
        getTranslation("spending.compare.entered", entry.number(), amounts.euros(entry.realised()),
            amounts.euros(entry.forecast())), lines(entry.remark(), entry.actor(), entry.organisation(), entry.recordedAt()))));
    comparison.words().forEach(word -> all.add(said(word)));
    all.sort(Comparator.comparing(Said::at).reversed());
    return all;
  }

  private Said said(Word word) {
    var payer = word.payer();
    return new Said(word.recordedAt(), getTranslation("spending.word-kind." + word.kind().name()),
        lines(payer == null ? word.words() : getTranslation("spending.sides." + payer.name(), municipality()),
            word.actor(), word.organisation(), word.recordedAt()));
  }

  private Component[] lines(@Nullable String words, String actor, String organisation, Instant at) {
    var by = Why.line(getTranslation("spending.entries.by", actor, organisation, amounts.moment(at)));
    return words == null ? new Component[] {by} : new Component[] {Why.line(words), by};
  }

  private String municipality() {
    return page.details().space().place().municipalityName();
  }

  private record Said(Instant at, String title, Component[] lines) {}
}
