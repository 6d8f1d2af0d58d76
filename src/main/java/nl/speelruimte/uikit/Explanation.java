package nl.speelruimte.uikit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is.
 *
 * @param definition how it is made, in a sentence or two
 * @param source the batch or entry it comes from, as shown; null when it has no single source
 * @param sourceHref where that source can be looked at; null when the viewer may not
 * @param asOf up to and including which day it counts; null when that says nothing
 */
public record Explanation(
    String definition,
    @Nullable String source,
    @Nullable String sourceHref,
    @Nullable LocalDate asOf) {

  public static Explanation of(String definition) {
    return new Explanation(definition, null, null, null);
  }

  public Explanation from(String newSource) {
    return new Explanation(definition, newSource, null, asOf);
  }

  public Explanation from(String newSource, @Nullable String href) {
    return new Explanation(definition, newSource, href, asOf);
  }

  public Explanation asOf(@Nullable LocalDate day) {
    return new Explanation(definition, source, sourceHref, day);
  }
}
