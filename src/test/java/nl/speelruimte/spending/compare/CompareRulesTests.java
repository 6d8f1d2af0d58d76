package nl.speelruimte.spending.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-82: when two numbers are the same, and how far they were reconciled, as tables. */
class CompareRulesTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      pct | euros | our realised | our forecast | realised | forecast | alike
      2   | 0     | 1000         | 5000         | 1000     | 5000     | true
      2   | 0     | 1000         | 5000         | 1020     | 5100     | true
      2   | 0     | 1000         | 5000         | 1021     | 5000     | false
      2   | 0     | 1000         | 5000         | 979      | 5000     | false
      2   | 0     | 1000         | 5000         | 1000     | 5101     | false
      2   | 50    | 1000         | 5000         | 1050     | 5000     | true
      2   | 50    | 0            | 0            | 50       | 50       | true
      2   | 50    | 0            | 0            | 51       | 0        | false
      0   | 0     | 1000         | 5000         | 1000     | 5001     | false
      2   | 0     | 1000         | -            | 1000     | 9999     | true
      2   | 0     | 1000         | -            | 1100     | 9999     | false
      """, useHeadersInDisplayName = true)
  void twoNumbersAreTheSameWithinWhatTheRegionTolerates(BigDecimal pct, int euros, long ourRealised, Long ourForecast,
      long realised, long forecast, boolean alike) {
    var ours = new OurFigure(ourForecast == null ? null : Money.ofEuros(ourForecast), Money.ofEuros(ourRealised),
        Money.ZERO, LocalDate.EPOCH, LocalDate.EPOCH, null);

    assertThat(new CompareSettings(pct, euros).alike(Money.ofEuros(forecast), Money.ofEuros(realised), ours))
        .isEqualTo(alike);
  }

  @Test
  void aToleranceThatMakesNoSenseStopsTheStart() {
    assertThatThrownBy(() -> new CompareSettings(BigDecimal.valueOf(-1), 0)).hasMessageContaining("tolerance-pct");
    assertThatThrownBy(() -> new CompareSettings(BigDecimal.valueOf(101), 0)).hasMessageContaining("tolerance-pct");
    assertThatThrownBy(() -> new CompareSettings(BigDecimal.ONE, -1)).hasMessageContaining("tolerance-euros");
  }

  /** Entries as whether they were alike, the first first; words as kind@entry. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      entries    | words                       | state       | may be said
      -          | -                           | NOT_ENTERED | COMMENT
      -          | COMMENT@0                   | NOT_ENTERED | COMMENT
      true       | -                           | EQUAL       | COMMENT AGREEMENT
      false      | -                           | DIFFERS     | COMMENT EXPLANATION
      false      | COMMENT@1                   | DIFFERS     | COMMENT EXPLANATION
      false      | EXPLANATION@1               | EXPLAINED   | COMMENT AGREEMENT
      false      | EXPLANATION@1 AGREEMENT@1   | AGREED      | COMMENT
      true       | AGREEMENT@1                 | AGREED      | COMMENT
      true false | AGREEMENT@1                 | DIFFERS     | COMMENT EXPLANATION
      false true | EXPLANATION@1               | EQUAL       | COMMENT AGREEMENT
      false false| EXPLANATION@1               | DIFFERS     | COMMENT EXPLANATION
      """, useHeadersInDisplayName = true)
  void theLatestEntryCountsAndWhatWasSaidAboutAnEarlierOneDoesNot(String entries, String words, CompareState state,
      String next) {
    var entered = new ArrayList<OwnFigure>();
    if (entries != null) {
      Stream.of(entries.split(" ")).forEach(alike -> entered.addFirst(new OwnFigure(entered.size() + 1, Money.ZERO,
          Money.ZERO, null, Instant.EPOCH, "x", "x",
          new OurFigure(null, Money.ZERO, Money.ZERO, LocalDate.EPOCH, LocalDate.EPOCH, null),
          Boolean.parseBoolean(alike))));
    }
    var said = words == null ? List.<Word>of() : Stream.of(words.split(" ")).map(word -> word.split("@"))
        .map(word -> new Word(1, Integer.parseInt(word[1]), WordKind.valueOf(word[0]), "x", Instant.EPOCH, "x", "x",
            null))
        .toList();

    assertThat(Comparison.stateOf(entered, said)).isEqualTo(state);
    assertThat(state.next()).isEqualTo(
        Stream.of(next.split(" ")).map(WordKind::valueOf).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, 2026, 3", "2026-12-30, 2026, 3", "2026-12-31, 2026, 4", "2027-01-01, 2026, 4",
    "2027-03-31, 2027, 1"})
  void theQuarterThatEndedLastIsShownFirst(LocalDate day, int year, int number) {
    assertThat(Comparisons.lastEnded(day)).isEqualTo(new Quarter(year, number));
  }
}
