package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;

/**
 * A contract that nobody else changes until the transaction of the caller ends.
 *
 * @param status as it is today
 * @param written the state that was last written down
 * @param lots with the days on which they run, by number
 * @param places municipalities with the days on which they take part, by number
 */
record HeldContract(ContractId id, ProviderId provider, int procurement, Period term, ContractStatus status,
    ContractStatus written, int noticeMonths, int extensionOptions, int extensionMonths, int extensionsUsed, Map<Integer, Period> lots,
    Map<Integer, Period> places) {

  Subject subject() {
    return ContractDetails.subject(id, provider);
  }

  void requireRunning() {
    if (!status.isRunning()) {
      throw new RuleBroken("contracting.rule.not-running");
    }
  }

  /** The first day that can be the last one when notice is given on a day. */
  LocalDate earliestEnd(LocalDate givenOn) {
    var end = givenOn.plusDays(1).plusMonths(noticeMonths).minusDays(1);
    return ContractRow.noticeBy(end, noticeMonths).isBefore(givenOn) ? end.plusDays(1) : end;
  }

  /** The last day after one more extension: as many months from the day after the end. */
  LocalDate extendedEnd() {
    return term.to().plusDays(1).plusMonths(extensionMonths).minusDays(1);
  }
}
