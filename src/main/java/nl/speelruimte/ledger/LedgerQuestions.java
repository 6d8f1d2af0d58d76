package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/** The questions one may ask of the published facts; each sees only what its viewer may see. */
public interface LedgerQuestions {

  /** What the latest publication or withdrawal of a batch touched; for listeners, in the same transaction. */
  List<Touched> touchedBy(long batchId);

  /** The allocations of a provider at a municipality that stand and touch the period, by number. */
  List<Standing> standing(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period);

  /**
   * What was claimed per allocation, product and month of service, for months inside the period.
   *
   * @param overdueBefore an unanswered line that is dated before it is overdue
   */
  List<Claimed> claimed(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period,
      LocalDate overdueBefore);

  /** The roll-up of a provider at a municipality by month and product, for months inside the period. */
  List<SpendPerMonth> spend(Viewer viewer, ProviderId provider, MunicipalityId municipality, Period period);

  /** How far publications and withdrawals have come, as far as the transaction of the caller sees them. */
  long turn(Viewer viewer);

  /**
   * The batches about a provider at a municipality in a year that began or ceased to count after one {@link #turn} and
   * up to another, by number; those that did so together go by the first of them.
   */
  List<Long> batchesBetween(
      Viewer viewer, ProviderId provider, MunicipalityId municipality, int year, long after, long upTo);

  /** The lines of a batch that do not count because their reference number was used by another line. */
  List<DuplicateLine> duplicates(Viewer viewer, long batchId);

  /**
   * The lines of a batch that count and are about days on which their allocation does not run. Judged as both stand
   * when it is asked: the allocation may come later, be changed or be taken back. Reads all lines of the batch.
   */
  OutsideAllocation outsideAllocation(Viewer viewer, long batchId);

  /** Which of these reference numbers of a provider are borne by a line that counts; a few thousand at once. */
  List<String> usedReferences(Viewer viewer, ProviderId provider, List<String> references);
}
