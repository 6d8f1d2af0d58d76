package nl.speelruimte.plans.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What is expected to be saved at a municipality and lot, quarter by quarter.
 *
 * @param lot null for the whole contract
 * @param lotName null for the whole contract
 * @param quarters four amounts; null in a quarter of which nothing was said
 */
public record EffectLine(MunicipalityId municipality, String municipalityName, @Nullable LotId lot,
    @Nullable String lotName, List<@Nullable Money> quarters) {

  public static final int QUARTERS = 4;

  /** A line per municipality and lot, in the order in which they come. */
  public static List<EffectLine> of(List<MeasureEffect> effects) {
    var lines = new LinkedHashMap<Where, EffectLine>();
    for (var effect : effects) {
      lines.merge(new Where(effect.municipality(), effect.lot()), of(effect), EffectLine::plus);
    }
    return List.copyOf(lines.values());
  }

  /** The sum of these lines in a quarter, 1 to 4. */
  public static Money sum(List<EffectLine> lines, int quarter) {
    return lines.stream().map(line -> line.quarters.get(quarter - 1)).filter(Objects::nonNull)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Over all quarters. */
  public Money sum() {
    return quarters.stream().filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
  }

  private static EffectLine of(MeasureEffect effect) {
    var quarters = new ArrayList<@Nullable Money>(Arrays.asList(new Money[QUARTERS]));
    quarters.set(effect.quarter() - 1, effect.amount());
    return new EffectLine(effect.municipality(), effect.municipalityName(), effect.lot(), effect.lotName(), quarters);
  }

  private EffectLine plus(EffectLine other) {
    var sums = new ArrayList<@Nullable Money>();
    for (var quarter = 0; quarter < QUARTERS; quarter++) {
      var one = quarters.get(quarter);
      var two = other.quarters.get(quarter);
      sums.add(one == null ? two : two == null ? one : one.plus(two));
    }
    return new EffectLine(municipality, municipalityName, lot, lotName, sums);
  }

  private record Where(MunicipalityId municipality, @Nullable LotId lot) {}
}
