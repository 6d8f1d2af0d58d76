package nl.speelruimte.plans.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.writing.PlanGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which promises are more than there is room for; spaces and effects as municipality, lot (0 for the whole) and euro. */
class EffectRoomTests {

  @ParameterizedTest
  @CsvSource({
    "1 0 100, 1 0 100, ''",
    "1 0 100, 1 0 101, '1: 101 > 100'",
    "1 0 100, 1 0 60 1 0 60, '1: 120 > 100'",
    "1 7 100, 1 7 101, '1/7: 101 > 100'",
    "1 7 100 1 0 50, 1 7 150, ''",
    "1 7 100 1 0 50, 1 7 151, '1/7: 151 > 150'",
    "1 7 100 1 8 100, 1 7 101 1 8 1, '1/7: 101 > 100'",
    "1 7 100 1 0 50, 1 7 90 1 0 70, '1: 160 > 150'",
    "1 0 100 2 0 100, 1 0 101 2 0 99, '1: 101 > 100'",
    "1 0 -, 1 0 999, ''",
    "1 0 - 1 7 10, 1 0 11, '1: 11 > 10'"})
  void eachPlaceIsComparedWithWhatThereIs(String spaces, String effects, String expected) {
    assertThat(EffectRoom.excesses(grounds(spaces), effects(effects)).stream().map(each -> "%s%s: %d > %d".formatted(
        each.municipality(), each.lot() == null ? "" : "/" + each.lot(), each.promised().cents() / 100,
        each.space().cents() / 100)).toList()).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void withoutAPromiseNothingIsTooMuch() {
    assertThat(EffectRoom.excesses(grounds("1 0 0"), List.of())).isEmpty();
  }

  private static List<PlanGround> grounds(String text) {
    var grounds = new ArrayList<PlanGround>();
    var words = text.split(" ");
    for (var index = 0; index < words.length; index += 3) {
      var amount = "-".equals(words[index + 2]) ? null : Money.ofEuros(Long.parseLong(words[index + 2]));
      grounds.add(new PlanGround(new MunicipalityId(Integer.parseInt(words[index])), words[index], lot(words[index + 1]),
          words[index + 1], null, amount, amount, Money.ZERO, true));
    }
    return grounds;
  }

  private static List<MeasureEffect> effects(String text) {
    var effects = new ArrayList<MeasureEffect>();
    var words = text.split(" ");
    for (var index = 0; index < words.length; index += 3) {
      effects.add(new MeasureEffect(new MunicipalityId(Integer.parseInt(words[index])), words[index],
          lot(words[index + 1]), words[index + 1], 1, Money.ofEuros(Long.parseLong(words[index + 2]))));
    }
    return effects;
  }

  private static LotId lot(String word) {
    return "0".equals(word) ? null : new LotId(Integer.parseInt(word));
  }
}
