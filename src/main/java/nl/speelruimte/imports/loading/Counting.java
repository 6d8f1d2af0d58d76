package nl.speelruimte.imports.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.format.Reason;

/** Counts lines, and gathers remarks by what they say: the first lines of each, not all of them. */
final class Counting {

  private static final int MOST_REMARKS = 50;
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
      if (remarks.size() < MOST_REMARKS || remarks.containsKey(reason)) {
        remarks.computeIfAbsent(reason, _ -> new Tally()).add(line);
      }
    }
  }

  void refuse() {
    refused++;
  }

  void remark(Reason reason) {
    remarks.putIfAbsent(reason, new Tally());
  }

  void remark(Reason reason, List<Long> lines) {
    var tally = remarks.computeIfAbsent(reason, _ -> new Tally());
    lines.forEach(tally::add);
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
