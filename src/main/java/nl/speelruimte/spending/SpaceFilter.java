package nl.speelruimte.spending;

import java.util.Set;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Which spaces to list.
 *
 * @param group only municipalities that belonged to it in that year
 * @param signals only these; empty for all
 * @param text part of the name of a provider, municipality or lot, or of a contract's number
 * @param asOf from where one looks back; null for the spaces as they are now
 */
public record SpaceFilter(
    int year,
    @Nullable MunicipalityId municipality,
    @Nullable GroupId group,
    @Nullable ProviderId provider,
    @Nullable LotId lot,
    Set<Signal> signals,
    String text,
    @Nullable AsOf asOf) {

  public SpaceFilter {
    signals = Set.copyOf(signals);
  }

  /** The spaces as they are now. */
  public SpaceFilter(int year, @Nullable MunicipalityId municipality, @Nullable GroupId group,
      @Nullable ProviderId provider, @Nullable LotId lot, Set<Signal> signals, String text) {
    this(year, municipality, group, provider, lot, signals, text, null);
  }

  public static SpaceFilter ofYear(int year) {
    return new SpaceFilter(year, null, null, null, null, Set.of(), "", null);
  }

  public SpaceFilter of(@Nullable ProviderId only) {
    return new SpaceFilter(year, municipality, group, only, lot, signals, text, asOf);
  }

  public SpaceFilter at(@Nullable MunicipalityId only) {
    return new SpaceFilter(year, only, group, provider, lot, signals, text, asOf);
  }

  public SpaceFilter in(@Nullable GroupId only) {
    return new SpaceFilter(year, municipality, only, provider, lot, signals, text, asOf);
  }

  public SpaceFilter under(@Nullable LotId only) {
    return new SpaceFilter(year, municipality, group, provider, only, signals, text, asOf);
  }

  public SpaceFilter with(Set<Signal> only) {
    return new SpaceFilter(year, municipality, group, provider, lot, only, text, asOf);
  }

  public SpaceFilter asOf(@Nullable AsOf from) {
    return new SpaceFilter(year, municipality, group, provider, lot, signals, text, from);
  }
}
