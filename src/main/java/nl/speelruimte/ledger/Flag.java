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
  OUTSIDE_CONTRACT(1),
  /** The tariff claimed differs from the tariff agreed. */
  TARIFF_DEVIATES(1 << 1),
  /** The product period runs over the end of a month; it counts in its first month. */
  OVER_MONTH_END(1 << 2),
  /** The message is of a version newer than the portal knows. */
  NEWER_VERSION(1 << 3),
  /** The amount is not volume times tariff. */
  AMOUNT_DEVIATES(1 << 4),
  /** An end date is missing where the standard asks for one. */
  END_MISSING(1 << 6);

  private final int bit;

  Flag(int bit) {
    this.bit = bit;
  }

  /** As it is kept; a bit is never used again for another flag. */
  public int bit() {
    return bit;
  }

  public static Set<Flag> of(int bits) {
    var flags = EnumSet.noneOf(Flag.class);
    Arrays.stream(values()).filter(flag -> (bits & flag.bit()) != 0).forEach(flags::add);
    return flags;
  }
}
