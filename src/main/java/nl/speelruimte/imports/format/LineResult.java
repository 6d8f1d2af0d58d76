package nl.speelruimte.imports.format;

import java.util.List;

/** What became of one line: booked, perhaps with remarks, or on the worklist with its reason. */
public sealed interface LineResult {

  LineResult ACCEPTED = new Accepted(List.of());

  /** The line counts; flags say what is odd about it. */
  record Accepted(List<Reason> flags) implements LineResult {

    public Accepted {
      flags = List.copyOf(flags);
    }
  }

  /** The line cannot be read or placed and waits on the worklist. */
  record Refused(Reason reason) implements LineResult {}

  static LineResult accepted(List<Reason> flags) {
    return flags.isEmpty() ? ACCEPTED : new Accepted(flags);
  }

  static LineResult refused(String key, Object... arguments) {
    return new Refused(Reason.of(key, arguments));
  }
}
