package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** The texts that one part of a judgement is about, to read, to point at and with what was pointed at marked. */
final class PlanTexts extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final Map<Place, MarkedText> texts = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Pointer> wholes = new ArrayList<>();
  private final PointerWords words;
  private List<Passage> marked = List.of();
  private @Nullable Passage chosen;

  /** @param measure null for the plan as a whole, which shows all of it */
  PlanTexts(PlanContent content, @Nullable MeasureKey measure) {
    words = PointerWords.of(content);
    wholes.add(Pointer.ofItself(measure));
    addClassNames("stack", "judging-text");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0")
        .setAttribute("aria-label", text("plans.judging.sheet.text"));
    if (measure == null) {
      if (!content.introduction().isBlank()) {
        wholes.add(new Pointer.WholeIntroduction());
      }
      content.measures().forEach(each -> wholes.add(new Pointer.WholeMeasure(each.key())));
      add(new Card(text("plans.judging.sheet.introduction"),
          content.introduction().isBlank() ? new Paragraph(text("plans.judging.sheet.no-introduction"))
              : shown(new Place(PassageText.INTRODUCTION, null), content.introduction())));
    }
    content.measures().stream().filter(each -> measure == null || each.key().equals(measure)).map(this::card)
        .forEach(this::add);
  }

  /** What can be pointed at as a whole; what is judged comes first. */
  List<Pointer> wholes() {
    return List.copyOf(wholes);
  }

  PointerWords words() {
    return words;
  }

  /** What was selected last; null when nothing was. */
  @Nullable Passage chosen() {
    return chosen;
  }

  void onChosen(Runnable listener) {
    listeners.add(listener);
  }

  void forget() {
    chosen = null;
    draw();
    listeners.forEach(Runnable::run);
  }

  void mark(List<Passage> passages) {
    marked = List.copyOf(passages);
    draw();
  }

  /** All sentences, in the order of the page. */
  List<Passage> sentences() {
    return texts.entrySet().stream().flatMap(each -> Sentences.of(each.getValue().words()).stream()
        .filter(sentence -> sentence.words().length() <= Passage.LONGEST)
        .map(sentence -> each.getKey().passage(sentence.from(), sentence.to(), sentence.words()))).toList();
  }

  private Card card(PlanMeasure measure) {
    var card = new Card(text("plans.judging.sheet.measure", Integer.toString(measure.place()), measure.title()));
    if (!measure.text().isBlank()) {
      card.add(shown(new Place(PassageText.MEASURE_TEXT, measure.key()), measure.text()));
    }
    card.add(new DefinitionRows()
        .row(text("plans.judging.sheet.category"), text("plans.measure-category." + measure.category()))
        .row(text("plans.judging.sheet.owner"), measure.owner())
        .row(text("plans.judging.sheet.starts"), amounts.date(measure.startsOn()))
        .row(text("plans.judging.sheet.due"), amounts.date(measure.dueOn()))
        .row(text("plans.judging.sheet.measured-by"), measure.measuredBy().isBlank() ? new Div(Amounts.NONE)
            : shown(new Place(PassageText.MEASURED_BY, measure.key()), measure.measuredBy())));
    if (!measure.effects().isEmpty()) {
      card.add(effects(measure));
    }
    return card;
  }

  private Component effects(PlanMeasure measure) {
    var table = new PlainTable(text("plans.judging.sheet.effects")).column(text("plans.judging.sheet.municipality"))
        .rightColumn(text("plans.judging.sheet.effects"));
    measure.effects().stream().collect(Collectors.groupingBy(MeasureEffect::municipalityName, LinkedHashMap::new,
            Collectors.reducing(Money.ZERO, MeasureEffect::amount, Money::plus)))
        .forEach((name, amount) -> table.row(name, amounts.euros(amount)));
    return table;
  }

  private MarkedText shown(Place place, String words) {
    var shown = new MarkedText(words);
    shown.onChosen(event -> choose(place, shown, event.from(), event.to()));
    texts.put(place, shown);
    return shown;
  }

  private void choose(Place place, MarkedText shown, int from, int to) {
    if (from < 0 || to <= from || to > shown.words().length()) {
      return;
    }
    chosen = place.passage(from, to, shown.words().substring(from, to));
    draw();
    listeners.forEach(Runnable::run);
  }

  private void draw() {
    texts.forEach((place, shown) -> {
      var marks = new ArrayList<MarkedText.Mark>();
      marked.stream().filter(place::has).map(each -> new MarkedText.Mark(each.from(), each.to(), false)).forEach(marks::add);
      if (chosen != null && place.has(chosen)) {
        marks.add(new MarkedText.Mark(chosen.from(), chosen.to(), true));
      }
      shown.mark(marks);
    });
  }

  /** One of the texts. */
  private record Place(PassageText text, @Nullable MeasureKey measure) {

    Passage passage(int from, int to, String words) {
      return new Passage(text, measure, from, to, words);
    }

    boolean has(Passage passage) {
      return passage.text() == text && Objects.equals(passage.measure(), measure);
    }
  }
}
