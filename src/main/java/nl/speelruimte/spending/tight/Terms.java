package nl.speelruimte.spending.tight;

import java.math.BigDecimal;
import java.time.Clock;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.figures.SpendingSettings;
import org.springframework.stereotype.Component;

/** Today, and how long the steps may take. */
@Component
class Terms {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final Clock clock;
  private final SpendingSettings spending;
  private final TightCourse.Clocks clocks;

  Terms(Clock clock, SpendingSettings spending, TightSettings tight) {
    this.clock = clock;
    this.spending = spending;
    this.clocks = new TightCourse.Clocks(spending.weeksToConsult(), tight.weeksToDecide());
  }

  AsOf now() {
    return AsOf.now(clock);
  }

  /** Whether the figures of a space call for the notice: the share was used, or an overrun threatens. */
  boolean callForNotice(SpaceRow space, int signalPct) {
    var amounts = space.amounts();
    var limits = spending.signals(signalPct);
    var use = space.progress().use();
    return use != null && use.compareTo(limits.noticePct()) >= 0
        || BigDecimal.valueOf(amounts.forecast().cents()).multiply(HUNDRED)
            .compareTo(BigDecimal.valueOf(amounts.amount().cents()).multiply(limits.overPct())) > 0;
  }

  TightCourse.Clocks clocks() {
    return clocks;
  }
}
