package nl.speelruimte.plans.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.speelruimte.plans.changes.WordDifference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts, word by word: what was removed stands between brackets, what was added between braces. */
class WordDifferenceTests {

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "'', 'nieuw', '{nieuw}'",
    "'oud', '', '[oud]'",
    "'hetzelfde', 'hetzelfde', 'hetzelfde'",
    "'40 van de 95 trajecten', '45 van de 95 trajecten', '[40]{45} van de 95 trajecten'",
    "'Wij bellen.', 'Wij bellen vaker.', 'Wij bellen{ vaker}.'",
    "'Wij bellen vaker.', 'Wij bellen.', 'Wij bellen[ vaker].'",
    "'een twee drie', 'een drie', 'een [twee ]drie'",
    "'a b', 'b a', '[a ]b{ a}'",
    "'Zorg', 'zorg', '[Zorg]{zorg}'",
    "'één café', 'één bar', 'één [café]{bar}'"})
  void eachWordIsKeptRemovedOrAdded(String before, String after, String expected) {
    assertThat(marked(before, after)).isEqualTo(expected);
  }

  @Test
  void bothTextsCanBeReadBackFromThePieces() {
    var before = "Voor jeugdigen van 8 tot 12 jaar start een groep.\n\nWij verwachten <b>40</b> trajecten korter.";
    var after = "Voor jeugdigen van 8 tot 14 jaar start er een groep.\nWij verwachten dat 40 trajecten korter duren.";

    assertThat(without(before, after, Kind.ADDED)).isEqualTo(before);
    assertThat(without(before, after, Kind.REMOVED)).isEqualTo(after);
  }

  @Test
  void twoLongTextsThatHaveNothingInCommonTakeNoTime() {
    var before = "oud ".repeat(5_000);
    var after = "nieuw ".repeat(5_000);

    assertThat(without(before, after, Kind.ADDED)).isEqualTo(before);
    assertThat(without(before, after, Kind.REMOVED)).isEqualTo(after);
  }

  private static String without(String before, String after, Kind kind) {
    return WordDifference.between(before, after).stream().filter(piece -> piece.kind() != kind)
        .map(WordDifference.Piece::text).collect(Collectors.joining());
  }

  private static String marked(String before, String after) {
    return WordDifference.between(before, after).stream().map(piece -> switch (piece.kind()) {
      case SAME -> piece.text();
      case REMOVED -> "[" + piece.text() + "]";
      case ADDED -> "{" + piece.text() + "}";
    }).collect(Collectors.joining());
  }
}
