package nl.speelruimte.plans.judging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-121: the sentences to choose from when one does not select in the text. */
class SentencesTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
      Een zin.                          | Een zin.
      Een zin. Nog een zin!             | Een zin.;Nog een zin!
      Kost € 1.200 per jaar. Dat is veel? | Kost € 1.200 per jaar.;Dat is veel?
      Eerste regel~Tweede regel         | Eerste regel;Tweede regel
      '  Met ruimte.   En nog.  '       | Met ruimte.;En nog.
      Geen punt                         | Geen punt
      '~~Na witte regels.~~'            | Na witte regels.
      """)
  void aTextIsCutIntoSentencesAndLines(String text, String sentences) {
    var given = text.replace('~', '\n');

    var found = Sentences.of(given);

    assertThat(found).extracting(Sentences.Sentence::words).containsExactly(sentences.split(";"));
    assertThat(found).allSatisfy(each -> assertThat(given.substring(each.from(), each.to())).isEqualTo(each.words()));
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "'   '"})
  void ofNothingThereAreNone(String text) {
    assertThat(Sentences.of(text)).isEqualTo(List.of());
  }
}
