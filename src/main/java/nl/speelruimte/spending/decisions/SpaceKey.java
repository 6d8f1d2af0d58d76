package nl.speelruimte.spending.decisions;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.spending.figures.PairYear;
import org.jspecify.annotations.Nullable;

/**
 * What there is one space for.
 *
 * @param lot null for the whole contract
 */
record SpaceKey(int contract, PairYear pair, @Nullable LotId lot) {

  private static final String WHOLE = "WHOLE";

  String lotKey() {
    return lot == null ? WHOLE : lot.toString();
  }

  boolean whole() {
    return lot == null;
  }
}
