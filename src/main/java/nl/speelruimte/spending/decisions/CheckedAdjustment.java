package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;

/** An adjustment in which nothing is missing. */
record CheckedAdjustment(Money by, LocalDate on, String reason, FileDraft file) {

  static CheckedAdjustment of(AdjustmentDraft draft, SpaceDetails details) {
    var amount = draft.amount();
    if (amount == null || amount.isZero()) {
      throw RuleBroken.at("amount", "spending.rule.amount-missing");
    }
    if (amount.isNegative() && details.space().amounts().amount().plus(amount).isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-below-nothing", details.space().amounts().amount());
    }
    var on = draft.validOn();
    var days = details.adjustable();
    if (on == null || on.isBefore(days.from()) || on.isAfter(days.to())) {
      throw RuleBroken.at("validOn", "spending.rule.day-outside", days.from(), days.to());
    }
    var reason = Given.reason("reason", draft.reason(), SpaceDraft.LONGEST_REASON);
    if (draft.file() == null) {
      throw RuleBroken.at("file", "spending.rule.document-missing");
    }
    return new CheckedAdjustment(amount, on, reason, draft.file());
  }
}
