package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monthly claim with its answer.
 *
 * @param number of the claim, and of its message
 * @param month the month that is claimed
 * @param answered day of the answer; null while there is none
 * @param refused whether the answer refuses the whole claim
 */
public record ClaimMessage(Pair pair, String number, YearMonth month, LocalDate dated, List<Claimed> lines,
    @Nullable LocalDate answered, boolean refused) {

  public ClaimMessage {
    lines = List.copyOf(lines);
  }

  public long submittedCents() {
    return lines.stream().mapToLong(Claimed::signedCents).sum();
  }

  public List<Claimed> returned() {
    return refused ? List.of() : lines.stream().filter(line -> line.returned() != null).toList();
  }

  public long approvedCents() {
    return refused ? 0 : submittedCents() - returned().stream().mapToLong(Claimed::signedCents).sum();
  }

  /** What a line adds to the approved, the pending or to neither. */
  boolean isApproved(Claimed line) {
    return answered != null && !refused && line.returned() == null;
  }

  boolean isPending() {
    return answered == null;
  }
}
