package nl.speelruimte.uikit.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes something of a row once for all the values a cell asks for, one row after the other; for one session. */
final class LatestOnly<T, R> implements Function<T, R> {

  private final Function<T, R> make;
  private @Nullable T row;
  private @Nullable R made;

  LatestOnly(Function<T, R> make) {
    this.make = make;
  }

  @Override
  public R apply(T asked) {
    var known = made;
    if (known == null || row != asked) {
      known = make.apply(asked);
      row = asked;
      made = known;
    }
    return known;
  }
}
