package nl.speelruimte.plans.deciding;

import static nl.speelruimte.plans.letters.DutchWords.say;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.concluding.BelowPar;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/** Says in a letter where it falls short: the places that assessors pointed at, in Dutch and in one line. */
final class PointedWords {

  /** So few and so short that a letter about the largest plan still holds them. */
  private static final int MOST = 2;
  private static final int LONGEST = 80;
  private final Map<MeasureKey, String> titles;

  /** @param titles of the measures */
  PointedWords(Map<MeasureKey, String> titles) {
    this.titles = Map.copyOf(titles);
  }

  /** Empty where nobody pointed at less than what is judged. */
  Optional<String> of(ConclusionRow row) {
    var places = row.belowPar().stream().map(BelowPar::pointer).distinct()
        .flatMap(pointer -> place(pointer, row.measure()).stream()).limit(MOST).collect(Collectors.joining("; "));
    return places.isEmpty() ? Optional.empty() : Optional.of(say("plans.deciding.letter.pointed", places));
  }

  private Optional<String> place(Pointer pointer, @Nullable MeasureKey judged) {
    return switch (pointer) {
      case Pointer.WholePlan() -> Optional.empty();
      case Pointer.WholeIntroduction() -> Optional.of(say("plans.deciding.letter.pointed-introduction"));
      case Pointer.WholeMeasure(var measure) -> measure.equals(judged) ? Optional.empty()
          : Optional.of(say("plans.deciding.letter.pointed-measure", title(measure)));
      case Passage passage -> Optional.of(passage(passage, judged));
    };
  }

  private String passage(Passage passage, @Nullable MeasureKey judged) {
    var quote = Excerpt.of(passage.words().replaceAll("\\s+", " ").strip(), LONGEST);
    if (passage.text() == PassageText.INTRODUCTION) {
      return say("plans.deciding.letter.pointed-words-introduction", quote);
    }
    return passage.measure() == null || passage.measure().equals(judged) ? say("plans.deciding.letter.pointed-words", quote)
        : say("plans.deciding.letter.pointed-words-measure", quote, title(passage.measure()));
  }

  private String title(MeasureKey measure) {
    return titles.getOrDefault(measure, "");
  }
}
