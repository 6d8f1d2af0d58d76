package nl.speelruimte.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-103: a total is told when no single other amount can be found by taking away: what one sees, or a total of before. */
class PlanTotalsTests {

  /** What each of four municipalities is promised; a dash for one that is not touched. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      10 10 10 10 |                           |
      10 10 10 10 | 10 10 10 10               |
      15 10 10 10 | 10 10 10 10               | 1
      15 15 10 10 | 10 10 10 10               | 2
      15 15 15 10 | 10 10 10 10               | 3
      15 15 15 15 | 10 10 10 10               | 4
      15 15 15 10 | 10 10 10 10; 15 15 15 10  | 3
      16 15 15 10 | 10 10 10 10; 15 15 15 10  | 1
      10 10 10 -  | 10 10 10 10               | 0
      15 10 10 -  | 10 10 10 10               | 1
      10 10 10 5  | 10 10 10 -                | 1
      10 10 10 0  | 10 10 10 -                |
      10 10 5 5   | 10 - - -                  |
      10 10 5 5   | 10 10 - -                 | 2
      """)
  void aVersionIsAsNearToThoseOfBeforeAsItsNearestIs(String now, String earlier, Integer fewest) {
    var before = earlier == null ? List.<Map<MunicipalityId, Money>>of()
        : Arrays.stream(earlier.split(";")).map(each -> amounts(each.strip())).toList();

    assertThat(PlanTotals.fewestChanged(amounts(now), before)).isEqualTo(fewest);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      1, 1, 0,  , true
      2, 1, 1,  , false
      3, 1, 2,  , true
      3, 1, 1,  , false
      3, 2, 1,  , false
      3, 3, 0,  , true
      3, 3, 0, 1, true
      3, 1, 2, 0, false
      3, 1, 2, 1, false
      3, 1, 2, 2, false
      3, 1, 2, 3, true
      9, 4, 5, 5, false
      9, 4, 5, 6, true
      """)
  void aTotalIsToldWhereTwoOthersHideEachOther(int places, int seen, int hidden, Integer changed, boolean told) {
    assertThat(PlanTotals.mayBeTold(places, seen, hidden, changed)).isEqualTo(told);
  }

  /** Whatever versions follow each other and whoever looks: of no two totals the difference is the change of one other. */
  @Test
  void nobodyFindsTheChangeOfOneOtherBetweenTwoTotals() {
    var random = new Random(20_261_126);
    var told = 0;
    for (var story = 0; story < 4_000; story++) {
      var versions = versions(random);
      var viewer = viewer(random);
      var open = new ArrayList<Map<MunicipalityId, Money>>();
      for (var index = 0; index < versions.size(); index++) {
        var now = versions.get(index);
        if (isTold(now, versions.subList(0, index), viewer)) {
          assertThat(hidden(now, Map.of(), viewer)).as("%s for %s", now, viewer).isNotEqualTo(1);
          for (var before : open) {
            assertThat(hidden(now, before, viewer)).as("%s after %s for %s", now, before, viewer).isNotEqualTo(1);
          }
          open.add(now);
          told += index > 0 && hidden(now, Map.of(), viewer) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(told).as("totals that were told after another").isGreaterThan(500);
  }

  private static boolean isTold(Map<MunicipalityId, Money> now, List<Map<MunicipalityId, Money>> earlier,
      Set<MunicipalityId> viewer) {
    var seen = (int) now.keySet().stream().filter(viewer::contains).count();
    var promised = (int) now.entrySet().stream()
        .filter(each -> !viewer.contains(each.getKey()) && !each.getValue().isZero()).count();
    return seen > 0 && PlanTotals.mayBeTold(now.size(), seen, promised, PlanTotals.fewestChanged(now, earlier));
  }

  /** Of how many municipalities that this viewer does not see the amount is another one. */
  private static long hidden(Map<MunicipalityId, Money> now, Map<MunicipalityId, Money> before, Set<MunicipalityId> viewer) {
    var all = new HashSet<>(now.keySet());
    all.addAll(before.keySet());
    return all.stream().filter(place -> !viewer.contains(place) && !now.getOrDefault(place, Money.ZERO)
        .equals(before.getOrDefault(place, Money.ZERO))).count();
  }

  /** Each takes over most of the one before. */
  private static List<Map<MunicipalityId, Money>> versions(Random random) {
    var versions = new ArrayList<Map<MunicipalityId, Money>>();
    var amounts = new HashMap<MunicipalityId, Money>();
    for (var number = 0; number < 5; number++) {
      for (var change = random.nextInt(number == 0 ? 7 : 5); change >= 0; change--) {
        var place = new MunicipalityId(1 + random.nextInt(7));
        if (random.nextInt(6) == 0) {
          amounts.remove(place);
        } else {
          amounts.put(place, Money.ofEuros(random.nextInt(3)));
        }
      }
      versions.add(Map.copyOf(amounts));
    }
    return versions;
  }

  /** A municipality alone, or one that reads along with others. */
  private static Set<MunicipalityId> viewer(Random random) {
    var viewer = new HashSet<MunicipalityId>();
    for (var count = random.nextInt(3) == 0 ? random.nextInt(4) : 0; count >= 0; count--) {
      viewer.add(new MunicipalityId(1 + random.nextInt(7)));
    }
    return viewer;
  }

  private static Map<MunicipalityId, Money> amounts(String text) {
    var parts = text.split(" +");
    var places = new ArrayList<Integer>();
    for (var index = 0; index < parts.length; index++) {
      if (!parts[index].equals("-")) {
        places.add(index);
      }
    }
    return places.stream().collect(Collectors.toMap(index -> new MunicipalityId(index + 1),
        index -> Money.ofEuros(Long.parseLong(parts[index]))));
  }
}
