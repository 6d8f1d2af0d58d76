package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.forecast.CutOff;
import org.springframework.stereotype.Component;

/** Raises what was claimed or allocated and counts in no space, so that it cannot vanish from the ceilings unseen. */
@Component
class UnplacedWatch {

  private static final Viewer VIEWER = Viewer.system("recalculation");
  private static final String KIND = "spending.unplaced";

  private final AttentionPoints points;
  private final PartyDirectory parties;
  private final Clock clock;

  UnplacedWatch(AttentionPoints points, PartyDirectory parties, Clock clock) {
    this.points = points;
    this.parties = parties;
    this.clock = clock;
  }

  /** In the transaction that makes the figures of the pair. */
  void saw(PairYear pair, PairFacts.Unplaced seen) {
    var subject = Subject.of("spending.pair", pair.provider() + "-" + pair.municipality() + "-" + pair.year())
        .of(pair.provider()).at(pair.municipality());
    var claimed = Money.ofCents(seen.claimedCent());
    var allocated = Money.ofCents(seen.allocatedCent());
    if (isNothing(seen) || CutOff.yearIsDue(pair.year(), LocalDate.now(clock)) || isUnknown(pair)) {
      points.resolve(VIEWER, KIND, subject);
      return;
    }
    var most = claimed.compareTo(allocated) > 0 ? claimed : allocated;
    points.raise(VIEWER, new NewPoint(KIND, subject, Severity.WATCH, most,
        "spending.attention.unplaced", List.of(Integer.toString(pair.year()), claimed, allocated),
        EnumSet.allOf(Side.class), "providers/" + pair.provider()));
  }

  private static boolean isNothing(PairFacts.Unplaced seen) {
    return seen.claimedCent() <= 0 && seen.allocatedCent() <= 0;
  }

  private boolean isUnknown(PairYear pair) {
    var known = parties.of(VIEWER);
    return known.provider(pair.provider()).isEmpty() || known.municipality(pair.municipality()).isEmpty();
  }
}
