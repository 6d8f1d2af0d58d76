package nl.speelruimte.plans.calls;

import org.jspecify.annotations.Nullable;

/** Which calls to list; null asks for all. */
public record CallFilter(@Nullable Integer year, @Nullable CallState state) {

  public static final CallFilter ALL = new CallFilter(null, null);
}
