package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.judging.Comparison;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/** How what a judgement points at is spoken of; the measures by their place and title. */
final class PointerWords {

  private final Map<MeasureKey, String> titles;

  private PointerWords(Map<MeasureKey, String> titles) {
    this.titles = Map.copyOf(titles);
  }

  static PointerWords of(PlanContent content) {
    return new PointerWords(content.measures().stream().collect(Collectors.toMap(PlanMeasure::key,
        measure -> title(measure.place(), measure.title()))));
  }

  static PointerWords of(Comparison comparison) {
    return new PointerWords(comparison.measures().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
        measure -> title(measure.getValue().place(), measure.getValue().title()))));
  }

  private static String title(int place, String title) {
    return text("plans.judging.sheet.measure", Integer.toString(place), title);
  }

  /** As a choice. */
  String choice(Pointer pointer) {
    return switch (pointer) {
      case Pointer.WholePlan() -> text("plans.judging.pointer.plan");
      case Pointer.WholeIntroduction() -> text("plans.judging.pointer.introduction");
      case Pointer.WholeMeasure(var measure) -> text("plans.judging.pointer.measure", title(measure));
      case Passage _ -> text("plans.judging.pointer.passage");
    };
  }

  /**
   * To read with a judgement: what it is about, or the words it points at and where they stand.
   *
   * @param judged what the judgement is of, which needs no saying again; null for the plan
   */
  Div shown(Pointer pointer, @Nullable MeasureKey judged) {
    var shown = new Div(switch (pointer) {
      case Passage passage -> text("plans.judging.form.quote", passage.words());
      case Pointer.WholeMeasure(var measure) when measure.equals(judged) -> text("plans.judging.pointer.about-measure");
      case Pointer.WholePlan(), Pointer.WholeIntroduction(), Pointer.WholeMeasure _ ->
          text("plans.judging.pointer.about", choice(pointer));
    });
    if (pointer instanceof Passage passage) {
      shown.addClassName("quote");
      where(passage, judged, shown);
    } else {
      shown.addClassName("points-at");
    }
    return shown;
  }

  private void where(Passage passage, @Nullable MeasureKey judged, Div shown) {
    if (passage.text() == PassageText.INTRODUCTION) {
      shown.add(place(text("plans.judging.pointer.in-introduction")));
    } else if (passage.measure() != null && !passage.measure().equals(judged)) {
      shown.add(place(text("plans.judging.pointer.in-measure", title(passage.measure()))));
    }
  }

  private static Div place(String words) {
    var place = new Div(words);
    place.addClassName("points-at");
    return place;
  }

  private String title(MeasureKey measure) {
    return titles.getOrDefault(measure, "");
  }
}
