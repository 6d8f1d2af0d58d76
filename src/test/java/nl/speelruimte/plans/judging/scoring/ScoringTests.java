package nl.speelruimte.plans.judging.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-122: what judgements add up to. */
class ScoringTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2*4               | 4.00
      2*4 1*1           | 3.00
      1*1 1*2           | 1.50
      1*5 1*5 1*4       | 4.67
      1*1 1*1 1*2       | 1.33
      0.5*3 0.25*4      | 3.33
      3*3 2*4 1*5 4*2   | 3.00
      1*2 7*3           | 2.88
      1000*5 0.01*1     | 5.00
                        |
      """)
  void aScoreIsWeightedAndRoundedHalfUpInTwoDecimals(@Nullable String scores, @Nullable BigDecimal weighted) {
    assertThat(Scoring.weighted(weighted(scores)).orElse(null)).isEqualTo(weighted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      4           | 4 | 0
      3 4         | 3 | 1
      4 3         | 3 | 1
      4 4         | 4 | 0
      2 3 4       | 3 | 2
      4 2 4       | 4 | 2
      1 2 4 5     | 2 | 4
      5 5 1 1     | 1 | 4
      0 1         | 0 | 1
      0 1 1       | 1 | 1
      1 3 3 3 5   | 3 | 4
      """)
  void theMedianIsTheLowerOneAndTheSpreadTheHighestLessTheLowest(String given, int median, int spread) {
    assertThat(Scoring.lowerMedian(numbers(given))).hasValue(median);
    assertThat(Scoring.spread(numbers(given))).isEqualTo(spread);
    assertThat(numbers(given)).as("a value that somebody gave").contains(median);
  }

  @Test
  void ofNothingThereIsNoMedianAndNoSpread() {
    assertThat(Scoring.lowerMedian(List.of())).isEmpty();
    assertThat(Scoring.spread(List.of())).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      SCALE_5 | false |         | NONE_GIVEN
      SCALE_5 | false | 4       | AGREED
      SCALE_5 | false | 1 1 1   | AGREED
      SCALE_5 | false | 4 4 3   | AGREED
      SCALE_5 | false | 3 2 4   | TO_DISCUSS
      SCALE_5 | false | 1 5     | TO_DISCUSS
      YES_NO  | false |         | NONE_GIVEN
      YES_NO  | false | 1 1     | AGREED
      YES_NO  | false | 0 0     | AGREED
      YES_NO  | false | 1 0 1   | TO_DISCUSS
      YES_NO  | true  |         | NONE_GIVEN
      YES_NO  | true  | 1 1 1   | AGREED
      YES_NO  | true  | 1 0 1   | KNOCK_OUT
      YES_NO  | true  | 0       | KNOCK_OUT
      YES_NO  | true  | 0 0 0   | KNOCK_OUT
      """)
  void aDifferenceIsToBeDiscussedFromTwoPointsOnAndOneNoIsEnoughToKnockOut(CriterionScale scale, boolean knockOut,
      @Nullable String given, Difference difference) {
    assertThat(Scoring.difference(scale, knockOut, numbers(given))).isEqualTo(difference);
  }

  private static List<Integer> numbers(@Nullable String given) {
    return given == null ? List.of() : Stream.of(given.split(" ")).map(Integer::valueOf).toList();
  }

  private static List<Scoring.Weighted> weighted(@Nullable String scores) {
    return scores == null ? List.of() : Stream.of(scores.split(" ")).map(each -> each.split("\\*"))
        .map(each -> new Scoring.Weighted(new BigDecimal(each[0]), Integer.parseInt(each[1]))).toList();
  }
}
