package nl.speelruimte.imports.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.format.Reason;

/** Counts lines, and gathers remarks by what they say: the first lines of each, not all of them. */
final class Counting {

  private static final int MOST_FLAGS = 50;
  /** Flags of lines may not take the place of what is said about the file as a whole. */
  private static final int MOST_REMARKS = 2 * MOST_FLAGS;
  private static final int FIRST_LINES = 5;
  private final Map<Reason, Tally> remarks = new LinkedHashMap<>();
  private long accepted;
  private long flagged;
  private long refused;

  void accept() {
    accepted++;
  }

  void flag(long line, List<Reason> reasons) {
    accepted++;
    flagged++;
    for (var reason : reasons) {
      tally(reason, MOST_FLAGS).ifPresent(tally -> tally.add(line));
    }
  }

  void refuse() {
    refused++;
  }

  void remark(Reason reason) {
    tally(reason, MOST_REMARKS);
  }

  void remark(Reason reason, List<Long> lines) {
    tally(reason, MOST_REMARKS).ifPresent(tally -> lines.forEach(tally::add));
  }

  /** Empty when so many other remarks have been made. */
  private Optional<Tally> tally(Reason reason, int most) {
    if (remarks.size() < most) {
      remarks.putIfAbsent(reason, new Tally());
    }
    return Optional.ofNullable(remarks.get(reason));
  }

  long lines() {
    return accepted + refused;
  }

  long accepted() {
    return accepted;
  }

  Counts counts() {
    return new Counts(lines(), accepted, flagged, refused);
  }

  List<Remark> remarks() {
    return remarks.entrySet().stream()
        .map(entry -> new Remark(entry.getKey(), entry.getValue().count, entry.getValue().first.toString()))
        .toList();
  }

  private static final class Tally {

    private final StringBuilder first = new StringBuilder();
    private long count;

    private void add(long line) {
      if (count++ < FIRST_LINES) {
        first.append(first.isEmpty() ? "" : ", ").append(line);
      }
    }
  }
}
