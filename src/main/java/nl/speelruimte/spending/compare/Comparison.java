package nl.speelruimte.spending.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The two numbers of a quarter with all that was entered and said.
 *
 * @param entries the latest first
 * @param ours what the portal says now, or said then; null when it had no figures yet
 * @param words the latest first
 * @param withoutMandate whether the bureau would agree, had the municipality mandated it
 */
public record Comparison(
    Quarter quarter,
    CompareState state,
    List<OwnFigure> entries,
    @Nullable OurFigure ours,
    List<Word> words,
    Set<CompareAction> may,
    boolean withoutMandate) {

  public Optional<OwnFigure> latest() {
    return entries.stream().findFirst();
  }

  /** What a word must carry: how much was entered and said, so that nobody agrees to numbers that came after. */
  public int seen() {
    return entries.size() + words.size();
  }

  static CompareState stateOf(List<OwnFigure> entries, List<Word> words) {
    if (entries.isEmpty()) {
      return CompareState.NOT_ENTERED;
    }
    var latest = entries.getFirst();
    var said = words.stream().filter(word -> word.about() == latest.number()).map(Word::kind).toList();
    if (said.contains(WordKind.AGREEMENT)) {
      return CompareState.AGREED;
    }
    return said.contains(WordKind.EXPLANATION) ? CompareState.EXPLAINED
        : latest.alike() ? CompareState.EQUAL : CompareState.DIFFERS;
  }
}
