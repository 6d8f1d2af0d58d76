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

/** Raises that money was claimed which counts in no space, so that it cannot vanish from the ceilings unseen. */
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
  void saw(PairYear pair, long unplacedCent) {
    var subject = Subject.of("spending.pair", pair.provider() + "-" + pair.municipality() + "-" + pair.year())
        .of(pair.provider()).at(pair.municipality());
    if (unplacedCent <= 0 || CutOff.yearIsDue(pair.year(), LocalDate.now(clock)) || isUnknown(pair)) {
      points.resolve(VIEWER, KIND, subject);
      return;
    }
    points.raise(VIEWER, new NewPoint(KIND, subject, Severity.WATCH, Money.ofCents(unplacedCent),
        "spending.attention.unplaced", List.of(Money.ofCents(unplacedCent), Integer.toString(pair.year())), EnumSet.allOf(Side.class),
        "providers/" + pair.provider()));
  }

  private boolean isUnknown(PairYear pair) {
    var known = parties.of(VIEWER);
    return known.provider(pair.provider()).isEmpty() || known.municipality(pair.municipality()).isEmpty();
  }
}
