package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.SignalReason;

/** Whether a provider keeps up with its claims for one space. */
record ClaimsSeen(ReckonedSpace reckoned, SpendingSettings settings) {

  /** Less than the chosen share of what was expected of the latest due month, with enough allocations to say so. */
  boolean areMissing() {
    return reckoned.reason() != SignalReason.FEW_ALLOCATIONS
        && reckoned.use().claimsAreMissing(settings.signals(reckoned.space().signalPct()));
  }

  /** Nothing at all for the due months of which claims are still expected. */
  boolean areSilent() {
    var cutOff = YearMonth.from(cutOff());
    var settled = CutOff.settled(cutOff, settings.backlogMonths());
    return reckoned.use().forecast().months().stream()
        .filter(month -> !month.month().isAfter(cutOff) && month.month().isAfter(settled))
        .allMatch(month -> month.claims().claimed() == 0);
  }

  Money expectedBacklog() {
    return Exact.money(reckoned.use().forecast().backlog());
  }

  LocalDate cutOff() {
    return reckoned.use().forecast().cutOff();
  }
}
