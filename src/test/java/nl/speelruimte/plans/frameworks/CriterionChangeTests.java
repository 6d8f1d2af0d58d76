package nl.speelruimte.plans.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.plans.frameworks.CriterionChange.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-101: what changed from one version to the next, told by the criterion and not by its place or its words. */
class CriterionChangeTests {

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(nullValues = "-", emptyValue = "", delimiter = '|', textBlock = """
      A B C | A B C   | ''
      A B C | A C B   | C* B*
      A B C | A B C D | +D
      A B C | A C     | -B
      A B C | C       | -A -B
      A B C | D A B C | +D
      A B   | ''      | -A -B
      ''    | A       | +A
      """)
  void whatIsNewGoneOrMoved(String before, String after, String changes) {
    assertThat(CriterionChange.between(list(before), list(after)).stream().map(CriterionChangeTests::mark)
        .collect(Collectors.joining(" "))).isEqualTo(changes);
  }

  @ParameterizedTest
  @EnumSource(value = Part.class, names = "ORDER", mode = EnumSource.Mode.EXCLUDE)
  void eachPartIsToldByItself(Part part) {
    var was = criterion("A", null);
    var change = CriterionChange.between(List.of(was), List.of(criterion("A", part)));

    assertThat(change).singleElement().satisfies(one -> {
      assertThat(one.parts()).containsExactly(part);
      assertThat(one.before()).isEqualTo(was);
    });
  }

  @Test
  void aWeightIsANumberAndNotItsNotation() {
    var was = weighing("2");
    assertThat(CriterionChange.between(List.of(was), List.of(weighing("2.00")))).isEmpty();
  }

  private static Criterion weighing(String weight) {
    return new Criterion(new CriterionId(UUID.randomUUID()), key("A"), "A", "A", null, CriterionScale.SCALE_5,
        new BigDecimal(weight), false, AppliesTo.PLAN);
  }

  private static String mark(CriterionChange change) {
    if (change.before() == null) {
      return "+" + change.after().code();
    }
    return change.after() == null ? "-" + change.before().code()
        : change.after().code() + (change.parts().contains(Part.ORDER) ? "*" : "");
  }

  private static List<Criterion> list(String codes) {
    return codes.isBlank() ? new ArrayList<>() : Stream.of(codes.split(" ")).map(code -> criterion(code, null)).toList();
  }

  private static Criterion criterion(String code, @Nullable Part other) {
    return new Criterion(new CriterionId(UUID.randomUUID()), key(code), other == Part.CODE ? "Z" : code,
        other == Part.TEXT ? "Anders" : "Tekst", other == Part.EXPLANATION ? "Anders" : "Uitleg",
        other == Part.SCALE ? CriterionScale.YES_NO : CriterionScale.SCALE_5,
        other == Part.WEIGHT ? null : BigDecimal.ONE, other == Part.KNOCK_OUT,
        other == Part.APPLIES_TO ? AppliesTo.PLAN : AppliesTo.MEASURE);
  }

  private static UUID key(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes());
  }
}
