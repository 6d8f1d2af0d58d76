package nl.speelruimte.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.ledger.Flag;

/** What is noticed about one line that is booked all the same; used again for the next line. */
final class Flags {

  private static final List<Reason> REASONS = reasons();
  private int bits;

  void clear() {
    bits = 0;
  }

  void add(Flag flag, boolean holds) {
    if (holds) {
      bits |= flag.bit();
    }
  }

  int bits() {
    return bits;
  }

  /** Accepted, with a remark for each flag; a newer version is said once for the file, not for each line. */
  LineResult result() {
    var shown = bits & ~Flag.NEWER_VERSION.bit();
    if (shown == 0) {
      return LineResult.ACCEPTED;
    }
    var reasons = new ArrayList<Reason>(2);
    for (var flag : Flag.of(shown)) {
      reasons.add(REASONS.get(flag.ordinal()));
    }
    return LineResult.accepted(reasons);
  }

  private static List<Reason> reasons() {
    var reasons = new ArrayList<Reason>();
    for (var flag : Flag.values()) {
      reasons.add(Reason.of("exchange.flag." + flag.name()));
    }
    return List.copyOf(reasons);
  }
}
