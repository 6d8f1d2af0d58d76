package nl.speelruimte.contracting;

import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** Which lots to list; {@code text} is part of the code or name, {@code procurement} a code; null and empty ask for all. */
public record LotFilter(String text, @Nullable String procurement, @Nullable MunicipalityId municipality) {

  public static final LotFilter ALL = new LotFilter("", null, null);
}
