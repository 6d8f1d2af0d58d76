package nl.speelruimte.spending.procedure;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the intentions of a year.
 *
 * @param provider null for all
 * @param municipality null for all
 * @param statuses empty for all that are not left out
 */
public record IntendedFilter(
    int year, @Nullable ProviderId provider, @Nullable MunicipalityId municipality, Set<IntendedStatus> statuses) {

  public IntendedFilter {
    statuses = Set.copyOf(statuses);
  }

  public static IntendedFilter ofYear(int year) {
    return new IntendedFilter(year, null, null, EnumSet.complementOf(EnumSet.of(IntendedStatus.DROPPED)));
  }

  public IntendedFilter of(ProviderId chosen) {
    return new IntendedFilter(year, chosen, municipality, statuses);
  }

  public IntendedFilter at(MunicipalityId chosen) {
    return new IntendedFilter(year, provider, chosen, statuses);
  }

  public IntendedFilter with(Set<IntendedStatus> chosen) {
    return new IntendedFilter(year, provider, municipality, chosen);
  }
}
