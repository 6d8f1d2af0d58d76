package nl.speelruimte.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was noticed about a fact that is booked all the same; kept as bits. A period outside the allocation is not among
 * them, since the allocation may come or change later: see {@link LedgerQuestions#outsideAllocation}.
 */
public enum Flag {
  /** The product is not in a contract of the provider on that day. */
  OUTSIDE_CONTRACT,
  /** The tariff claimed differs from the tariff agreed. */
  TARIFF_DEVIATES,
  /** The product period runs over the end of a month; it counts in its first month. */
  OVER_MONTH_END,
  /** The message is of a version newer than the portal knows. */
  NEWER_VERSION,
  /** The amount is not volume times tariff. */
  AMOUNT_DEVIATES,
  /** The total in the header is not the sum of the lines. */
  TOTAL_DEVIATES,
  /** An end date is missing where the standard asks for one. */
  END_MISSING;

  public int bit() {
    return 1 << ordinal();
  }

  public static int bits(Set<Flag> flags) {
    return flags.stream().mapToInt(Flag::bit).reduce(0, (a, b) -> a | b);
  }

  public static Set<Flag> of(int bits) {
    var flags = EnumSet.noneOf(Flag.class);
    Arrays.stream(values()).filter(flag -> (bits & flag.bit()) != 0).forEach(flags::add);
    return flags;
  }
}
