package nl.speelruimte.spending.compare;

import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Which comparisons to list, of one quarter; null asks for all.
 *
 * @param asOf from where one looks back; null for the numbers as they are now
 */
public record CompareFilter(
    Quarter quarter,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable CompareState state,
    @Nullable AsOf asOf) {

  /** The numbers as they are now. */
  public CompareFilter(Quarter quarter, @Nullable ProviderId provider, @Nullable MunicipalityId municipality,
      @Nullable CompareState state) {
    this(quarter, provider, municipality, state, null);
  }

  public static CompareFilter of(Quarter quarter) {
    return new CompareFilter(quarter, null, null, null);
  }

  public CompareFilter asOf(@Nullable AsOf from) {
    return new CompareFilter(quarter, provider, municipality, state, from);
  }
}
