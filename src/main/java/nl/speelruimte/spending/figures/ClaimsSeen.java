package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.SignalLimits;
import nl.speelruimte.spending.forecast.SignalReason;

/** Whether a provider keeps up with its claims for one space. */
record ClaimsSeen(ReckonedSpace reckoned) {

  /** Less than half of what was expected of the latest due month, with enough allocations to say so. */
  boolean areMissing() {
    return reckoned.reason() != SignalReason.FEW_ALLOCATIONS
        && reckoned.use().claimsAreMissing(SignalLimits.STANDARD);
  }

  /** Nothing at all for the due months of which claims are still expected. */
  boolean areSilent() {
    var cutOff = YearMonth.from(cutOff());
    return reckoned.use().forecast().months().stream()
        .filter(month -> !month.month().isAfter(cutOff) && month.month().isAfter(CutOff.settled(cutOff)))
        .allMatch(month -> month.claims().claimed() == 0);
  }

  Money expectedBacklog() {
    return Exact.money(reckoned.use().forecast().backlog());
  }

  LocalDate cutOff() {
    return reckoned.use().forecast().cutOff();
  }
}
