package nl.speelruimte.spending.forecast;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a forecast moved since the one before it.
 *
 * @param forecast by how much the forecast moved, in eurocent
 * @param parts by how much each part moved
 */
public record ForecastMove(long forecast, Map<ForecastPart, Long> parts) {

  public static ForecastMove between(ForecastParts before, ForecastParts after) {
    var moved = new EnumMap<ForecastPart, Long>(ForecastPart.class);
    for (var part : ForecastPart.values()) {
      moved.put(part, after.of(part) - before.of(part));
    }
    return new ForecastMove(after.forecast() - before.forecast(), moved);
  }

  /** The part that moved most, up or down; the first in order when two moved alike, none when nothing moved. */
  public Optional<ForecastPart> most() {
    return parts.entrySet().stream().filter(entry -> entry.getValue() != 0)
        .max(Comparator.comparingLong((Map.Entry<ForecastPart, Long> entry) -> Math.abs(entry.getValue()))
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
