package nl.speelruimte.spending.tight;

import java.time.Clock;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.spending.figures.SpendingSettings;
import org.springframework.stereotype.Component;

/** Today, and how long the steps may take. */
@Component
class Terms {

  private final Clock clock;
  private final TightCourse.Clocks clocks;

  Terms(Clock clock, SpendingSettings spending, TightSettings tight) {
    this.clock = clock;
    this.clocks = new TightCourse.Clocks(spending.weeksToConsult(), tight.weeksToDecide());
  }

  AsOf now() {
    return AsOf.now(clock);
  }

  TightCourse.Clocks clocks() {
    return clocks;
  }
}
