package nl.speelruimte.spending.compare;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/** Which comparisons to list, of one quarter; null asks for all. */
public record CompareFilter(
    Quarter quarter,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable CompareState state) {

  public static CompareFilter of(Quarter quarter) {
    return new CompareFilter(quarter, null, null, null);
  }
}
