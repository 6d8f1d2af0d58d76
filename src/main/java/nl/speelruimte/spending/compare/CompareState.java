package nl.speelruimte.spending.compare;

import java.util.EnumSet;
import java.util.Set;

/** How far the two numbers of a quarter were reconciled. */
public enum CompareState {
  /** The provider has entered nothing yet. */
  NOT_ENTERED,
  /** Both numbers are the same, but for what the region tolerates. */
  EQUAL,
  /** They differ and nobody has said why. */
  DIFFERS,
  /** They differ and somebody said why. */
  EXPLAINED,
  /** The payer agreed. Both numbers stay as they are. */
  AGREED;

  /** What may be said in this state. A difference is explained before it is agreed. */
  public Set<WordKind> next() {
    return switch (this) {
      case NOT_ENTERED, AGREED -> EnumSet.of(WordKind.COMMENT);
      case EQUAL, EXPLAINED -> EnumSet.of(WordKind.COMMENT, WordKind.AGREEMENT);
      case DIFFERS -> EnumSet.of(WordKind.COMMENT, WordKind.EXPLANATION);
    };
  }
}
