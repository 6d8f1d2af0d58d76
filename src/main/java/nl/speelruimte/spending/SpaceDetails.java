package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A space on its own page.
 *
 * @param period the days it is for
 * @param decidedOn the day of the decision that opened it
 * @param signalPct the share of the space that calls for the notice of the contract
 * @param crisisExcluded whether crisis care stays outside the space
 * @param version what an adjustment must carry, so that the second of two people is told
 * @param finished what became of earlier allocations; null when there were too few
 * @param moves why the forecast moved since the one before it, the latest first; empty for the first
 */
public record SpaceDetails(
    SpaceRow space,
    Period period,
    LocalDate decidedOn,
    int signalPct,
    boolean crisisExcluded,
    int version,
    SpaceCounts counts,
    @Nullable FinishedCare finished,
    List<MoveRow> moves,
    Set<SpaceAction> may) {

  /** How the trail names a space. */
  public Subject subject() {
    return Subject.of("spending.space", space.id()).of(space.place().provider()).at(space.place().municipality());
  }

  /** Whether an allocation is listed with a space but counts in none of its figures. */
  public boolean leavesOut(AllocationRow allocation) {
    return crisisExcluded && allocation.isCrisis();
  }

  /** The days from which an adjustment may hold: never before there was something to adjust. */
  public Period adjustable() {
    return new Period(decidedOn.isAfter(period.to()) ? period.to() : decidedOn, period.to());
  }

  public LocalDate cutOff() {
    return space.source().cutOff();
  }
}
